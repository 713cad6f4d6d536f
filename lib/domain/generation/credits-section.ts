const NUMBERING = /^(?:(?:chapter|section|part|appendix)\s+)?(?:[a-z\d]{1,2}(?:\.\d+)*\.?\s+|第\s?\d+\s?[章节]\s?)?/;
const CREDITS =
  /^(?:credits|acknowledge?ments?|(?:major |other |further )?contribut(?:ions?|ors?)|(?:list of )?(?:authors|translators)|about (?:this|the) (?:document|book|manual|guide|howto|translation)|致谢|鸣谢|贡献者?|主要贡献者?|译者|作者与译者|关于(?:本|这份|这个)(?:文档|文件|手册|书|指南|译本|翻译))$/;

/**
 * Does a section say who wrote the document, and thank them? Nobody learns a text to remember that.
 *
 * @param path titles of the section and of those around it, outermost first
 */
export function isCreditsSection(path: readonly string[]): boolean {
  return path.some((title) => CREDITS.test(title.trim().toLowerCase().replace(NUMBERING, "").trim()));
}
