import type { Fact } from "../fact";

/** What a life or a thing is told by: its beginning, its end, and what changed it for good. */
const TURNS =
  /成立|创立|创建|创办|建立|建成|落成|竣工|通车|启用|开业|开通|首播|首映|上映|出版|创刊|问世|诞生|出生于|逝世|去世|病逝|当选|就任|毕业|退役|独立|爆发|签署|签订|颁布|废除|登基|即位|迁都|发现|发明|加入|升格|更名|改名|首次发行|入选/;
/** Asked plainly: behind its subject, and for the year alone. */
const FOR_THE_YEAR = /(?:哪一年|哪个世纪|哪个年代)(?!？)/;

/** Is a Chinese fact's date that of a turn worth knowing, and plainly asked for? */
export function isMilestone({ frame, passage, question }: Fact): boolean {
  if (frame !== "date" || passage.language !== "zh" || question === null) return false;
  return FOR_THE_YEAR.test(question) && TURNS.test(question);
}
