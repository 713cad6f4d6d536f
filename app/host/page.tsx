import { Suspense } from "react";
import { HostScreen } from "../../components/classroom/host/host-screen";
import { WithClassroom } from "../with-classroom";

export default function HostPage() {
  return (
    <WithClassroom>
      <Suspense>
        <HostScreen />
      </Suspense>
    </WithClassroom>
  );
}
