import type { Fact } from "../fact";

/** `/dev/sda3`: a device of one machine. */
const DEVICE = /\/dev\/[a-z]+\d*/;
const OF_EXAMPLE = /例如|比如|譬如|示例|\b(?:for (?:example|instance)|e\.g\.|an example)/i;
const PARTITION = /分区|硬盘|磁盘|\b(?:partitions?|disks?|drives?)\b/i;
const SIZE = /^\s?(?:[KMGT]i?B|[KMGT]字节|(?:kilo|mega|giga|tera)bytes?)/i;

/** Is a number or a date of the disks and partitions of somebody's machine? */
export function isOfExampleDisk({ passage: { text }, numeral, answer }: Fact): boolean {
  if (DEVICE.test(text)) return true;
  const isSize = SIZE.test(text.slice(answer.end)) || SIZE.test(numeral?.unit ?? "");
  return isSize && OF_EXAMPLE.test(text) && PARTITION.test(text);
}
