import { type ModelItem, modelItemSchema } from "./reply-schema";

export interface ParsedReply {
  readonly items: readonly ModelItem[];
  /** Items that had not the shape that was asked for. */
  readonly malformedCount: number;
}

/** More than this was not asked for and is not read. */
const MOST_READ = 40;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON document is `undefined`
  }
}

function itemsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || !("items" in value)) return null;
  return Array.isArray(value.items) ? value.items : null;
}

/** Thinking aloud, as some models do before they answer. */
function withoutThoughts(reply: string): string {
  return reply.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trim();
}

function fenced(reply: string): string {
  const start = /```(?:json)?[^\S\n]*\n/.exec(reply);
  if (!start) return "";
  const from = start.index + start[0].length;
  const end = reply.indexOf("```", from);
  return reply.slice(from, end < 0 ? reply.length : end);
}

/** A string of JSON, though the reply may end inside it, or a brace outside any string. */
const STRING_OR_BRACE = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}]/gs;

/** Where the object that begins at `start` ends; `null` where the text ends first. */
function objectEnd(text: string, start: number): number | null {
  let depth = 0;
  STRING_OR_BRACE.lastIndex = start;
  for (let found = STRING_OR_BRACE.exec(text); found; found = STRING_OR_BRACE.exec(text)) {
    if (found[0] === "{") depth += 1;
    else if (found[0] === "}") depth -= 1;
    if (depth === 0) return STRING_OR_BRACE.lastIndex;
  }
  return null;
}

/** The whole objects of a list that was cut off, or that stands among other words. */
function wholeObjects(reply: string): unknown[] | null {
  const list = /"items"\s*:\s*\[/.exec(reply);
  if (!list) return null;
  const objects: unknown[] = [];
  let at = list.index + list[0].length;
  while (objects.length < MOST_READ) {
    const start = at + (/^[\s,]*/.exec(reply.slice(at, at + 1000))?.[0].length ?? 0);
    const end = reply.charAt(start) === "{" ? objectEnd(reply, start) : null;
    if (end === null) break;
    objects.push(parseJson(reply.slice(start, end)));
    at = end;
  }
  return objects;
}

/** The list of items in a reply: the reply itself, what it has fenced in, or what is whole of it. */
function findItems(reply: string): readonly unknown[] | null {
  const text = withoutThoughts(reply);
  return itemsIn(parseJson(text)) ?? itemsIn(parseJson(fenced(text))) ?? wholeObjects(text);
}

/**
 * Reads a model's reply: JSON, JSON in a fence, or the whole objects of a list that was cut off.
 *
 * @returns `null` where the reply holds no list of items at all
 */
export function parseReply(reply: string): ParsedReply | null {
  const found = findItems(reply);
  if (found === null) return null;
  const parsed = found.slice(0, MOST_READ).map((item) => modelItemSchema.safeParse(item));
  const items = parsed.flatMap(({ success, data }) => (success ? [data] : []));
  return { items, malformedCount: parsed.length - items.length };
}
