import { Suspense } from "react";
import { DocumentScreen } from "../../components/document/document-screen";

export default function DocumentPage() {
  return (
    <Suspense>
      <DocumentScreen />
    </Suspense>
  );
}
