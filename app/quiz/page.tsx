import { Suspense } from "react";
import { QuizScreen } from "../../components/quiz/quiz-screen";

export default function QuizPage() {
  return (
    <Suspense>
      <QuizScreen />
    </Suspense>
  );
}
