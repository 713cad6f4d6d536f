import { chineseTopic } from "../../text/chinese/topic";
import type { Fact } from "../fact";
import { renderPassage } from "../passage";
import { holdsName, sharesPair } from "../resolve/chinese-theme";
import { isBareNoun } from "./chinese-subject";

/** A person or a work is known by its name, whatever the article is about. */
const KNOWN_ANYWHERE = /《|[\u3400-\u9fff]·[\u3400-\u9fff]/;

/** In an article about one thing: is that thing, or another with a name, in the stem? */
function namesItsTheme({ passage, context, answer, frame }: Fact, stem: string): boolean {
  const { theme, shadow, words } = passage;
  if (theme === null || passage.sectionPath.length > 0 || passage.place === 0) return true;
  if (stem.includes("〔") || sharesPair(theme.name, stem) || KNOWN_ANYWHERE.test(stem)) return true;
  const isWhat = frame === "definition" || frame === "role";
  return isWhat && holdsName(shadow, { start: context.start, end: answer.start }, words);
}

/** `嘉宾需要回答4条题目`: of which programme, only the text knows. */
function isOfBareNoun({ passage, context, answer, frame }: Fact): boolean {
  const { clauses, shadow, opening } = passage;
  if (context.start <= opening.end && opening.text !== "") return false;
  const topics = clauses
    .filter(
      ({ start, end }) => end > context.start && (frame === "condition" ? start > answer.end : start < answer.start),
    )
    .flatMap(
      ({ start, end }) => chineseTopic(passage, { start: Math.max(start, context.start, opening.end), end }) ?? [],
    );
  return topics.length > 0 && topics.every(({ start, end }) => isBareNoun(passage, shadow.slice(start, end)));
}

/** Does a Chinese fact's stem speak of something, and not say of whose or of what? */
export function lacksChineseOwner(fact: Fact): boolean {
  const stem = renderPassage(fact.passage, fact.context, [{ ...fact.answer, text: "" }]);
  return !namesItsTheme(fact, stem) || isOfBareNoun(fact);
}
