import { Suspense } from "react";
import { ClassroomScreen } from "../../components/classroom/classroom-screen";

export default function RemotePage() {
  return (
    <Suspense>
      <ClassroomScreen page="remote" />
    </Suspense>
  );
}
