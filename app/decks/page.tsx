import { DecksScreen } from "../../components/decks/decks-screen";

export default function DecksPage() {
  return <DecksScreen />;
}
