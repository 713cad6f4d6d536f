import type { FrameContext } from "../../fact";
import type { Passage, StemContext } from "../../passage";
import type { Cue } from "./predicate-cues";
import { tellsHowTo } from "./section-manner";

/** Says what something is called, or where it is: holds without a time. */
const LASTS =
  /^(?:更名为|改名为|命名为|称为|称作|叫做|誉为|译为|译作|意为|位于|坐落于|地处|出生于|生于|毕业于|就读于|葬于)/;
/** Groups of which everything does much, all the time: 提供, 提高, 创建. */
const COMMON_DEEDS: ReadonlySet<string> = new Set(["deed", "effect", "gift"]);
/** `成为`, `视为`: once, or nothing to speak of. */
const BECOMES = /^(?:成为|变成|变为|改为|视为|担任|出任)/;
const EVENT =
  /[了过已曾]|\d[^,]*[年月日]|世纪|首次|宣布|决定|选择|计划|预测|预计|预言|认为|指出|(?:宣布|决定|计划)[^,]*将|后来|随后|终于|成功|期间|不仅|不只|通过[^,]*$/;
const NOT_DONE = /机会|未能|不能|能否|是否(?![^,]*因)/;
/** A program shows much; a study shows something. */
const SHOWN = /^(?:显示|说明)/;
const STUDY = /研究|数据|统计|结果|调查|报告|记录|实验|测试|证据|显示$/;

/** `可以用于…`: for much else as well. */
const SERVES = /^(?:应用|适用|用)于/;

/**
 * Does a predicate tell of something that happened, or of what something is called, rather than of what it does all
 * day? Where a section tells its reader what to do, only the latter is asked for.
 */
export function isToldOnce(passage: Passage, cue: Cue, context: StemContext, frameContext: FrameContext): boolean {
  const { shadow } = passage;
  const said = shadow.slice(cue.start, cue.end);
  if (LASTS.test(said)) return true;
  if (tellsHowTo(passage, frameContext)) return false;
  const before = shadow.slice(context.start, cue.start);
  if (SHOWN.test(said)) return STUDY.test(before);
  if (SERVES.test(said)) return !/可以?|能够?|[有各]/.test(before);
  if (COMMON_DEEDS.has(cue.group.name) && NOT_DONE.test(before)) return false;
  return !(COMMON_DEEDS.has(cue.group.name) || BECOMES.test(said)) || EVENT.test(before + said);
}
