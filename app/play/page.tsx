import { Suspense } from "react";
import { PlayScreen } from "../../components/classroom/player/play-screen";
import { WithClassroom } from "../with-classroom";

export default function PlayPage() {
  return (
    <WithClassroom>
      <Suspense>
        <PlayScreen />
      </Suspense>
    </WithClassroom>
  );
}
