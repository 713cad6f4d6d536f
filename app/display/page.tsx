import { Suspense } from "react";
import { DisplayScreen } from "../../components/classroom/display/display-screen";
import { WithClassroom } from "../with-classroom";

export default function DisplayPage() {
  return (
    <WithClassroom>
      <Suspense>
        <DisplayScreen />
      </Suspense>
    </WithClassroom>
  );
}
