import type { Block, Document, Sentence, TextSpan } from "../document/document";
import { sentenceRuns } from "../document/sentence-runs";
import { runsText, type VisibleText } from "../document/sentence-text";
import type { Language } from "../shared/language";
import { chineseNumerals } from "../text/chinese/numerals";
import { clausesOf } from "../text/clauses";
import { englishNumerals } from "../text/english/numerals";
import { hasChinese, shadowOf } from "../text/normalize";
import type { Word } from "../text/word";
import { isCreditsSection } from "./credits-section";
import type { Passage, Taggers, Theme } from "./passage";
import { chineseThemeOf } from "./resolve/chinese-theme";
import { type DocumentTitle, titleOf } from "./resolve/document-title";
import { type Resolution, resolveChinese } from "./resolve/resolve-chinese";
import { resolveEnglish } from "./resolve/resolve-english";

/** A longer sentence is a table or a list without marks: nothing asks about it well. */
const LONGEST_SENTENCE = 600;

interface ReadSentence {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly visible: VisibleText;
}

function isProse(block: Block): boolean {
  return block.kind === "paragraph" || block.kind === "list-item";
}

function isQuestion(shadow: string): boolean {
  return /[?][”’」』")]*\s*$/.test(shadow);
}

/** Hears how many sentences are ready, of how many: before each of them. */
export type OnPrepared = (done: number, total: number) => void;

/** The sentences of prose in the wanted sections, each with its visible text. */
function readSentences(document: Document, sectionIds?: readonly string[]): ReadSentence[] {
  const wanted = sectionIds && new Set(sectionIds);
  return document.blocks.flatMap((block, index) => {
    const section = document.sections[block.section];
    if (!section || !isProse(block) || (wanted && !wanted.has(section.id))) return [];
    if (isCreditsSection(section.path)) return [];
    return sentenceRuns(document, index).flatMap(({ sentence, runs }) =>
      sentence === null ? [] : [{ sentence, block, visible: runsText(document.text, runs) }],
    );
  });
}

/** So many sentences in Chinese make a Chinese section. */
const CHINESE_SHARE = 0.75;

/**
 * What a Chinese section left in English is not what its reader learns from. Each section decides for itself: what is
 * added to one takes no item from another.
 */
function inItsLanguage(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const counts = new Map<number, { all: number; chinese: number }>();
  const marked = sentences.map((read) => ({ read, isChinese: hasChinese(read.visible.text) }));
  for (const { read, isChinese } of marked) {
    const { all, chinese } = counts.get(read.sentence.section) ?? { all: 0, chinese: 0 };
    counts.set(read.sentence.section, { all: all + 1, chinese: chinese + Number(isChinese) });
  }
  return marked.flatMap(({ read, isChinese }) => {
    const { all, chinese } = counts.get(read.sentence.section) ?? { all: 1, chinese: 0 };
    return isChinese || chinese < CHINESE_SHARE * all ? read : [];
  });
}

/**
 * Makes the sentences of prose ready for the frames: their visible text, its shadow, clauses and numbers, and what
 * their first words point back to. Headings, code, tables and questions state nothing that can be asked, and credits nothing
 * worth it.
 *
 * @param sectionIds use only these; all when absent
 * @returns in reading order
 */
export function preparePassages(
  document: Document,
  taggers: Taggers,
  sectionIds?: readonly string[],
  onPrepared: OnPrepared = () => {},
): Passage[] {
  const passages: Passage[] = [];
  const sentences = inItsLanguage(readSentences(document, sectionIds));
  const title = titleOf(document);
  let previous: Passage | null = null;
  for (const [done, read] of sentences.entries()) {
    onPrepared(done, sentences.length);
    previous = preparePassage({ document, taggers, title, read, before: previous, index: passages.length });
    if (previous) passages.push(previous);
  }
  return passages;
}

interface Head {
  readonly shadow: string;
  readonly language: Language;
  readonly words: readonly Word[];
  /** The sentence before in the same block. */
  readonly previous: Passage | null;
  readonly theme: Theme | null;
  readonly title: DocumentTitle | null;
  readonly hasHeadings: boolean;
}

function resolve({ shadow, language, words, previous, theme, title, hasHeadings }: Head): Resolution {
  return language === "zh"
    ? resolveChinese({ shadow, words, previous, theme: theme?.name ?? null, hasHeadings })
    : resolveEnglish({ shadow, words, previous, title });
}

/** The theme that the first sentence of a section sets for the others. */
function themeOf(sentence: Sentence, before: Passage | null): Theme | null {
  if (before?.section !== sentence.section) return null;
  const isFirst = before.place === 0 && before.language === "zh";
  const name = isFirst ? chineseThemeOf(before.shadow, before.sectionPath) : null;
  return name === null ? before.theme : { name, source: before.source };
}

/** What a stem draws on besides its own sentence. */
function evidenceOf(
  { usesPrevious, usesTheme, usesTitle }: Resolution,
  { previous, theme, title }: Pick<Head, "previous" | "theme" | "title">,
): TextSpan[] {
  if (usesTheme && theme) return [theme.source];
  const used = usesPrevious && previous ? [previous.source, ...previous.evidence] : [];
  return usesTitle && title ? [title.source, ...used] : used;
}

function placeOf(document: Document, sentence: Sentence, block: Block) {
  return {
    sectionPath: document.sections[sentence.section]?.path ?? [],
    block: sentence.block,
    list: block.list?.id ?? null,
    isQuotation: (block.quoteDepth ?? 0) > 0,
  };
}

interface Preparation {
  readonly document: Document;
  readonly taggers: Taggers;
  readonly title: DocumentTitle | null;
  readonly read: ReadSentence;
  readonly before: Passage | null;
  readonly index: number;
}

function preparePassage({ document, taggers, title, read, before, index }: Preparation): Passage | null {
  const { sentence, block, visible } = read;
  const { text } = visible;
  const shadow = taggers.simplify(shadowOf(text));
  if (text.length > LONGEST_SENTENCE || isQuestion(shadow)) return null;
  const language = hasChinese(text) ? "zh" : "en";
  const clauses = clausesOf(shadow);
  const previous = before?.block === sentence.block ? before : null;
  const words = taggers[language](shadow);
  const theme = themeOf(sentence, before);
  const place = placeOf(document, sentence, block);
  const hasHeadings = place.sectionPath.length > 0;
  const resolution = resolve({
    shadow,
    language,
    words,
    previous,
    theme: block.list ? null : theme,
    title,
    hasHeadings,
  });
  return {
    index,
    language,
    source: { start: sentence.start, end: sentence.end, quote: sentence.quote },
    text,
    shadow,
    toSourceRange: visible.toSourceRange,
    clauses,
    words,
    numerals: language === "zh" ? chineseNumerals(shadow) : englishNumerals(shadow),
    section: sentence.section,
    ...place,
    place: before?.section === sentence.section ? before.place + 1 : 0,
    opening: resolution.opening,
    subject: resolution.subject,
    theme,
    isDangling: resolution.isDangling,
    evidence: evidenceOf(resolution, { previous, theme, title }),
  };
}
