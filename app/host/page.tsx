import { Suspense } from "react";
import { HostScreen } from "../../components/classroom/host/host-screen";

export default function HostPage() {
  return (
    <Suspense>
      <HostScreen />
    </Suspense>
  );
}
