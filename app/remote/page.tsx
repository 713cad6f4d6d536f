import { Suspense } from "react";
import { RemoteScreen } from "../../components/classroom/host/remote-screen";
import { WithClassroom } from "../with-classroom";

export default function RemotePage() {
  return (
    <WithClassroom>
      <Suspense>
        <RemoteScreen />
      </Suspense>
    </WithClassroom>
  );
}
