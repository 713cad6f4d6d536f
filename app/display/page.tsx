import { Suspense } from "react";
import { DisplayScreen } from "../../components/classroom/display/display-screen";

export default function DisplayPage() {
  return (
    <Suspense>
      <DisplayScreen />
    </Suspense>
  );
}
