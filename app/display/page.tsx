import { Suspense } from "react";
import { ClassroomScreen } from "../../components/classroom/classroom-screen";

export default function DisplayPage() {
  return (
    <Suspense>
      <ClassroomScreen page="display" />
    </Suspense>
  );
}
