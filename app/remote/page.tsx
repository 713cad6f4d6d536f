import { Suspense } from "react";
import { RemoteScreen } from "../../components/classroom/host/remote-screen";

export default function RemotePage() {
  return (
    <Suspense>
      <RemoteScreen />
    </Suspense>
  );
}
