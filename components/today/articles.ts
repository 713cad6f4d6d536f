import { type Language, languageTag } from "../../lib/domain/shared/language";
import { BUILT_IN_NAMES, type BuiltInName } from "../shell/services";

interface Article {
  readonly title: string;
  readonly teaser: string;
  readonly language: Language;
}

/** How the built-in documents present themselves, each in its own language, before they are read. */
const ARTICLES: Readonly<Record<BuiltInName, Article>> = {
  "deepseek.zh.md": {
    title: "DeepSeek 与开源之争",
    teaser: "激活率与训练精度、Azure 为何托管 DeepSeek、开源的理由、蒸馏争议，以及带验证器的强化学习。",
    language: "zh",
  },
  "deepseek.en.md": {
    title: "DeepSeek and the open-source debate",
    teaser:
      "Activation ratios and training precision, why Azure hosts DeepSeek, the case for open source, the distillation dispute, and learning with verifiers.",
    language: "en",
  },
};

export interface ArticleSummary extends Article {
  readonly name: BuiltInName;
  readonly lang: string;
}

/** The built-in documents, those in the reader's language first. */
export function articlesFor(locale: string): ArticleSummary[] {
  return BUILT_IN_NAMES.map((name) => ({ name, ...ARTICLES[name], lang: languageTag(ARTICLES[name].language) })).sort(
    (a, b) => Number(b.language === locale) - Number(a.language === locale),
  );
}
