import { Suspense } from "react";
import { ImportScreen } from "../../components/import/import-screen";

export default function ImportPage() {
  return (
    <Suspense>
      <ImportScreen />
    </Suspense>
  );
}
