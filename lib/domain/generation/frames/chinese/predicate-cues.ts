import type { TextRange } from "../../../document/document";
import { allMatches } from "../../../shared/all-matches";
import { isWordBorder } from "../../../text/chinese/topic";
import type { Passage } from "../../passage";

export interface CueGroup {
  readonly name: string;
  readonly cues: string;
  readonly questionWord: string;
}

/** Predicates whose complement is worth asking for; within a group the complements read alike. */
const GROUPS: readonly CueGroup[] = [
  {
    name: "effect",
    cues: "提高|降低|增加|减少|促进|推动|加速|加快|限制|缓解|规避|避免|防止|确保|改善|增强|优化|扩大|缩小|节省|缩短|引发|引起|导致|造成|带来|产生|影响|破坏|维持|打破|开辟|汇聚",
    questionWord: "什么",
  },
  {
    name: "sign",
    cues: "凸显|体现|反映|显示|表明|证明|标志着|象征着|意味着|暗示着|预示着|展现出?|折射出的是|揭示|说明(?!书)",
    questionWord: "什么",
  },
  { name: "gift", cues: "提供|赋予|授予|给予", questionWord: "什么" },
  { name: "means", cues: "采用|使用|利用|运用|借助|凭借|采取", questionWord: "什么" },
  {
    name: "place",
    cues: "位于|坐落于|坐落在|地处|出生于|生于|毕业于|就读于|任教于|葬于|安葬于|葬在|逝世于|定居于|分布于|原产于|产于|盛产于|栖息于|栖息在|发源于|总部设在|总部设于|存放在|存放于|存储在|储存在|保存在|安装在",
    questionWord: "哪里",
  },
  {
    name: "role",
    cues: "成为|变成|变为|改为|更名为|改名为|命名为|称为|称作|叫做|誉为|视为|译为|译作|意为|担任|出任",
    questionWord: "什么",
  },
  {
    name: "deed",
    cues: "获得|赢得|荣获|主修|出版|发表|发行|推出|发布|公开|开放|创立|创办|创建|建立|成立|发明|发现|研发|制造|生产|撰写|翻译|主演|饰演|击败|战胜|取代|收购|超越|超过|登顶|吸引|攻占|颁布|废除|签订|签署|引入|托管",
    questionWord: "什么",
  },
  {
    name: "origin",
    cues: "(?:主要)?来自于?|源于|源自|起源于|得名于|得名自|取名自|命名自|改编自|出自|取决于|在于|属于|服务于|致力于|适用于|聚焦于|基于|有助于|归功于|归因于|归结为|应用于|用于",
    questionWord: "什么",
  },
  { name: "need", cues: "强调|主张|反对|禁止|意味着需要", questionWord: "什么" },
];

const CUES = new RegExp(GROUPS.map((group) => `(?<${group.name}>${group.cues})`).join("|"), "g");
/** `更高效的` after 提供, `的应用` before: there the cue is a noun or a modifier. */
const NOUN_BEFORE = /[的和与、在于]$/;
/** `使用基于…的配置`: the second verb qualifies what is used. */
const USES_BEFORE = /(?:使用|利用|采用|运用|选择|有|用|并)$/;
/** `是位于…的医院`: the place qualifies what comes after it. */
const QUALIFIES_NEXT = /[是有个座家所条名]$/;
const AFTER_CUE = /^(?:了|着|过|到了?|出了?)?/;
const MODIFIER =
  /^(?:的|者|率|量|力|性|商|方|品|和|与|、|中|上|过程|方式|方法|之|于|版|派|人|家|日|会|后|前|时|权|学|界|物|价|费|费用|成本|手册|说明|条件)/;

export interface Cue {
  readonly group: CueGroup;
  readonly start: number;
  /** Offset after the cue and its particle. */
  readonly end: number;
}

/** The telling predicates of a clause, in order of place; a cue that is a noun or part of one is none. */
export function cuesIn({ shadow, words }: Passage, clause: TextRange): Cue[] {
  const text = shadow.slice(clause.start, clause.end);
  return allMatches(CUES, text).flatMap((match): Cue[] => {
    const group = GROUPS.find(({ name }) => match.groups?.[name] !== undefined);
    const after = text.slice(match.index + match[0].length);
    const particle = AFTER_CUE.exec(after)?.[0].length ?? 0;
    const before = text.slice(0, match.index);
    const isNoun = NOUN_BEFORE.test(before) || MODIFIER.test(after.slice(particle));
    const isRelative =
      (group?.name === "place" && QUALIFIES_NEXT.test(before)) ||
      (group?.name === "origin" && USES_BEFORE.test(before));
    const start = clause.start + match.index;
    const end = start + match[0].length + particle;
    const isWhole = isWordBorder(words, start) && isWordBorder(words, end);
    return group && isWhole && !isNoun && !isRelative ? [{ group, start, end }] : [];
  });
}
