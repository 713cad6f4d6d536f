import { Suspense } from "react";
import { WithClassroom } from "../with-classroom";
import { PlayWithTakeHome } from "./play-with-take-home";

export default function PlayPage() {
  return (
    <WithClassroom>
      <Suspense>
        <PlayWithTakeHome />
      </Suspense>
    </WithClassroom>
  );
}
