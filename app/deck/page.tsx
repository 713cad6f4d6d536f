import { Suspense } from "react";
import { DeckScreen } from "../../components/decks/deck-screen";

export default function DeckPage() {
  return (
    <Suspense>
      <DeckScreen />
    </Suspense>
  );
}
