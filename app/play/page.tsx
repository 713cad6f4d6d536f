import { Suspense } from "react";
import { ClassroomScreen } from "../../components/classroom/classroom-screen";

export default function PlayPage() {
  return (
    <Suspense>
      <ClassroomScreen page="play" />
    </Suspense>
  );
}
