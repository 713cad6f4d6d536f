import type { Fact } from "../fact";
import { textOf } from "../passage";

/** `a violation of the policy`: what somebody holds against a thing, not what it is. */
const CONDEMNS =
  /^(?:an?|the) (?:[a-z-]+ )?(?:violation|breach|infringement|problem|error|mistake|misuse|waste|pity|shame|nuisance|idea|no-go)\b/i;
const CONDEMNS_IN_CHINESE =
  /^(?:违反|违背)|的(?:违反|违背)$|(?:^|[^的]{0,6}的)[^的]{0,4}(?:问题|错误|失误|主意|浪费|弊病)$/;
/** `debhello_0.0-1.dsc`, `/dev/sda1`, `templates.dat`: a file of an example, or a device of somebody's machine. */
const OF_EXAMPLE =
  /(?:^|[\s“"‘'「(])(?:\/(?:dev|home|tmp|mnt|media)\/\S+?|[\w.+~-]+\.(?:dat|dsc|u?deb|changes|buildinfo|iso|img|tar(?:\.\w+)?|tgz)|(?:foo|bar|hello|example|test|sample)[\w-]*\.\w+)(?=$|[\s”"’'」)?？,])/i;
/** `以下所称的“程序”`: what a contract or a licence calls a thing for its own sake. */
const OF_DRAFT =
  /以下(?:所称|所指|简?称)|下(?:文|称)|本(?:合同|协议|条款)|\b(?:here(?:in)?after|hereinafter|herein)\b/i;

/**
 * Does a definition define nothing: does it condemn, tell of an example's file or device, or say what a text calls a
 * thing only in its own wording?
 */
export function isNoDefinition(fact: Fact): boolean {
  const answer = textOf(fact.passage, fact.answer);
  const question = fact.question ?? textOf(fact.passage, fact.context);
  const both = `${question} ${answer}`;
  const condemns = CONDEMNS.test(answer) || CONDEMNS_IN_CHINESE.test(answer);
  return condemns || OF_EXAMPLE.test(question) || OF_DRAFT.test(both);
}
