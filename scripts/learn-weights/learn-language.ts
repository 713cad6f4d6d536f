import type { BlankWeights, WeightTable } from "../../lib/domain/generation/blanks/blank-weights";
import type { Language } from "../../lib/domain/shared/language";
import { createFeatureIndex } from "./feature-index";
import { type Case, fitLogistic } from "./fit-logistic";
import { addCoverage, type Coverage, measureCoverage } from "./measure-coverage";
import { type Example, readExamples } from "./read-examples";

/** A set of documents with questions. */
export interface Source {
  readonly set: string;
  readonly file: string;
}

export interface Learned {
  readonly table: WeightTable;
  /** By set: what weights reach that were learned from other articles only. */
  readonly coverage: ReadonlyMap<string, Coverage>;
}

const PULL = 5;
const FOLDS = 8;
/** A feature of fewer cases tells of single texts. */
const FEWEST_CASES = 40;

/** The cases without the features that few of them have. */
function withoutRareFeatures(examples: readonly Example[], featureCount: number): Example[] {
  const counts = new Int32Array(featureCount);
  for (const { cases } of examples)
    for (const { features } of cases) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  const isCommon = (feature: number) => (counts[feature] ?? 0) >= FEWEST_CASES;
  return examples.map((example) => ({
    ...example,
    cases: example.cases.map(({ features, holds }) => ({ features: features.filter(isCommon), holds })),
  }));
}

function casesOf(examples: readonly Example[]): Case[] {
  return examples.flatMap(({ cases }) => cases);
}

function onlyFor(language: Language, table: WeightTable): BlankWeights {
  return { zh: {}, en: {}, [language]: table };
}

/** Learns from all but one part of the articles and measures on that part, each part in turn. */
function crossValidate(
  examples: readonly Example[],
  language: Language,
  learn: (cases: readonly Case[]) => WeightTable,
): Map<string, Coverage> {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, place) => [group, place % FOLDS]));
  const coverage = new Map<string, Coverage>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeldBack = ({ group }: Example) => foldOf.get(group) === fold;
    const weights = onlyFor(language, learn(casesOf(examples.filter((example) => !isHeldBack(example)))));
    for (const example of examples.filter(isHeldBack)) {
      const reached = measureCoverage(example, weights);
      const before = coverage.get(example.set);
      coverage.set(example.set, before ? addCoverage(before, reached) : reached);
    }
  }
  return coverage;
}

/** Learns the weights of one language from its sets, and measures what such weights reach on articles held back. */
export async function learnLanguage(language: Language, sources: readonly Source[]): Promise<Learned> {
  const index = createFeatureIndex();
  const read: Example[] = [];
  for (const { set, file } of sources) read.push(...(await readExamples(file, set, index)));
  const examples = withoutRareFeatures(read, index.size);
  const learn = (cases: readonly Case[]) => {
    const { weights, intercept } = fitLogistic(cases, { featureCount: index.size, pull: PULL });
    return index.tableOf(weights, intercept);
  };
  return { table: learn(casesOf(examples)), coverage: crossValidate(examples, language, learn) };
}
