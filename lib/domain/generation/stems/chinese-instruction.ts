import { rememberLast } from "../../shared/remember-last";
import { chineseTopic } from "../../text/chinese/topic";
import type { Passage } from "../passage";

/** Speaks to its reader or of its writer: advice and instructions are hardly ever facts to remember. */
const TO_READER =
  /您|你(?!好)|咱们?|笔者|(?<![自忘])我们?(?![国军党校方])|(?<![申邀提聘恳宴敬])请(?!求|愿|来|辞|到|他|她|客|教|示|帖|柬)|(?<!被)建议(?:使用|采用|先|在|将|把|用|不要)|推荐(?:使用|先|的(?:方式|方法|做法))|不要(?!求)|参见|参阅|详见|参考(?=[《“"第])|注意(?=[,:]|不要|到?，)|假设|假定/;
/** What is quoted or added in brackets speaks to somebody else. */
const SAID_ASIDE = /[“「『"][^”」』"]*[”」』"]|\([^()]*\)/g;
/** Deeds that an instruction begins with. */
const DEED =
  /^(?:然后|接着|再|首先|最后|之后)?(?:使用|利用|运行|执行|安装|选择|选取|点击|单击|输入|设置|设定|修改|调整|阅读|查阅|查看|检查|确保|确认|避免|键入|打开|关闭|编辑|创建|添加|加入|删除|移除|启用|禁用|启动|停止|重启|复制|移动|下载|上传|更新|升级|配置|编译|挂载|卸载|指定|保存|备份|恢复|测试|尝试|记住|忽略|跳过|返回|按下|要(?![求点素塞是害])|若要|想要|如果?想|如需|为了?[^,]{2,20},?\s?(?:可以|需要|应|必须|要)|可以|可(?=用|通过|使用|在)|必须|应当|应该|应(?=在|先|使|将|把|用)|需要|只需|通常需要|最好|不妨)/;

/** Does a sentence tell its reader what to do? It speaks to somebody, or begins with a deed of nobody. */
export const isChineseInstruction = rememberLast((passage: Passage): boolean => {
  const { shadow, opening, clauses } = passage;
  if (TO_READER.test(shadow.replace(SAID_ASIDE, ""))) return true;
  if (!DEED.test(shadow.slice(opening.end))) return false;
  // `使用者有…`, `利用数据库,研究人员…`: a name that begins as a deed does, or the one who does it.
  return !clauses.some(({ start, end }, index) => {
    const topic = end > opening.end ? chineseTopic(passage, { start: Math.max(start, opening.end), end }) : null;
    return topic !== null && (index > 0 || /[的者率量度]$|的/.test(shadow.slice(topic.start, topic.end)));
  });
});
