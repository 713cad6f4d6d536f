import type { Name } from "../../../text/name";

/** How to ask for a name in its place; `null` where no question word fits it and a blank reads better. */
export function questionWordFor({ nameClass }: Name): string | null {
  if (nameClass === "person" || nameClass === "organisation") return "谁";
  return nameClass === "country" ? "哪个国家" : null;
}
