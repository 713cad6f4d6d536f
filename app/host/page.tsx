import { Suspense } from "react";
import { ClassroomScreen } from "../../components/classroom/classroom-screen";

export default function HostPage() {
  return (
    <Suspense>
      <ClassroomScreen page="host" />
    </Suspense>
  );
}
