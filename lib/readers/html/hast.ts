import type { fromHtml } from "hast-util-from-html";

export type HtmlRoot = ReturnType<typeof fromHtml>;
export type HtmlNode = HtmlRoot["children"][number];
export type HtmlElement = Extract<HtmlNode, { type: "element" }>;
export type HtmlChild = HtmlElement["children"][number];

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === "element";
}

/** An attribute as text; lists such as `class` joined by spaces. */
export function attribute(element: HtmlElement, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return value === null || value === undefined || value === false ? "" : String(value);
}

/** The inline style, in lower case and without spaces. */
export function inlineStyle(element: HtmlElement): string {
  return attribute(element, "style").toLowerCase().replace(/\s+/g, "");
}

export function makeElement(tagName: string, children: HtmlChild[]): HtmlElement {
  return { type: "element", tagName, properties: {}, children };
}

/** The text inside a node, without its markup. */
export function textOf(node: HtmlNode): string {
  if (node.type === "text") return node.value;
  return isElement(node) ? node.children.map(textOf).join("") : "";
}
