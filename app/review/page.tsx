import { Suspense } from "react";
import { ReviewScreen } from "../../components/review/review-screen";

export default function ReviewPage() {
  return (
    <Suspense>
      <ReviewScreen />
    </Suspense>
  );
}
