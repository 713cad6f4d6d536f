import type { Word } from "../../lib/domain/text/word";
import { tagEnglish } from "../../lib/taggers/english-tagger";

/** `word/class:form=base`, for every word that is no mark. */
function tagged(sentence: string): string {
  const shown = ({ start, end, wordClass, form, base }: Word) =>
    `${sentence.slice(start, end)}/${wordClass}${form ? `:${form}` : ""}${base ? `=${base}` : ""}`;
  return tagEnglish(sentence)
    .filter(({ wordClass }) => wordClass !== "mark")
    .map(shown)
    .join(" ");
}

describe("tagEnglish", () => {
  it.each([
    ["bends verbs back", "The city built walls", "built/verb:past=build"],
    ["tells a participle by its auxiliary", "The wall was destroyed", "destroyed/verb:participle=destroy"],
    [
      "keeps versions whole, as names",
      "GPT-4 activates 25% of them",
      "GPT-4/name activates/verb:third=activate 25%/numeral",
    ],
    ["cuts the owner's ending off", "a model's neurons", "model/noun 's/particle neurons/noun:plural"],
    ["takes a noun after a determiner", "Halving the bits helps", "bits/noun:plural"],
    ["takes a verb before its particle", "Halving the bits speeds up iteration", "speeds/verb:third=speed"],
    ["takes a verb after a modal", "It may result in loss", "result/verb:base=result"],
    ["takes a name for a capital in the middle", "the App Store chart", "App/name Store/name chart/noun"],
    ["takes a verb before an article", "It names and describes the goals", "describes/verb:third=describe"],
    ["gives a clause one verb", "It may overtake the leading US models", "US/name models/noun:plural"],
    ["reads to before a verb", "They tried to win the game", "to/particle win/verb:base=win"],
    ["reads to before a noun", "They went to Rome", "to/preposition Rome"],
  ])("%s: %s", (_, sentence, expected) => {
    expect(tagged(sentence)).toContain(expected);
  });

  it("covers every visible character once, in order", () => {
    const sentence = "“It’s Stoica’s 5.5% – don’t”, (e.g. U.S. $1,200 / 漢字 😀).";

    const words = tagEnglish(sentence);

    const ends = words.map(({ end }) => end);
    expect(words.every(({ start }, index) => start >= (ends[index - 1] ?? 0))).toBe(true);
    expect(words.map(({ start, end }) => sentence.slice(start, end)).join("")).toBe(sentence.replace(/\s/g, ""));
  });
});
