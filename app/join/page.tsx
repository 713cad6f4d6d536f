import { Suspense } from "react";
import { ClassroomScreen } from "../../components/classroom/classroom-screen";

export default function JoinPage() {
  return (
    <Suspense>
      <ClassroomScreen page="join" />
    </Suspense>
  );
}
