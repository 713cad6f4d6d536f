import type { Fact } from "../../fact";
import type { Passage } from "../../passage";

/** `time(1):运行一个程序并报告…`, `/etc/:配置文件`: an entry of a manual's list, with what it is for. */
const ENTRY =
  /^(?<label>(?<command>[a-z][\w.+-]*\s?\(\d\))|\/(?:[\w.-]+\/)+)\s?(?<colon>:)\s?(?<meaning>[^:;。]{3,36}?)\s?[;。.]?\s*$/;
/** Needs the text, or tells of one way of using it. */
const LEANS = /[这该此您你]|"\s?-|^(?:有|使用|用户|也|见|参|如|请)|^[A-Za-z]/;
const FEWEST = 4;
/** Nouns as well, most of the time. */
const DEEDS =
  /^(?:报告|记录|列出|显示|跟踪|调试|调整|用|控制|管理|转换|编辑|统计|分析|测量|测试|检查|监视|监控|压缩|加密)/;

/** Does what a command is for begin with a deed? */
function beginsWithDeed({ words, shadow }: Passage, start: number): boolean {
  if (DEEDS.test(shadow.slice(start))) return true;
  const first = words.find((word) => word.start >= start)?.wordClass;
  return first === "verb" || first === "verbal-noun" || first === "preposition";
}

/** What a command of a list does, and what a directory of it holds. */
export function chineseLabelledEntries(passage: Passage): Fact[] {
  const match = passage.list === null ? null : ENTRY.exec(passage.shadow);
  const { label = "", command, meaning = "" } = match?.groups ?? {};
  const isWhat = command !== undefined || !/[,点]/.test(meaning);
  if (!match || LEANS.test(meaning) || meaning.length < FEWEST || !isWhat) return [];
  const start = match[0].indexOf(meaning, label.length + 1);
  if (command !== undefined && !beginsWithDeed(passage, start)) return [];
  const name = passage.text.slice(0, label.length);
  const answer = { start, end: start + meaning.length };
  return [
    {
      frame: "definition",
      passage,
      context: { start: 0, end: answer.end, cuts: [] },
      answer,
      answerType: "phrase",
      sort: command === undefined ? "phrase:held" : "phrase:command",
      question: command === undefined ? `${name} 里是什么？` : `${name} 用来做什么？`,
      takesBlank: false,
    },
  ];
}
