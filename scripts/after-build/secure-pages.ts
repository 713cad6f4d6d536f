import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { securePage } from "./page-policy";
import { siteFiles } from "./site-files";

/** Gives every page its policy, and lists the policies for the server, which sends them as headers too. */
export async function securePages(site: string, basePath: string): Promise<void> {
  const policies: Record<string, string> = {};
  for (const file of (await siteFiles(site)).filter((name) => name.endsWith(".html"))) {
    const { html, policy } = secure(file, await readFile(path.join(site, file), "utf8"), basePath);
    await writeFile(path.join(site, file), html);
    policies[`/${file}`] = policy;
  }
  await writeFile(path.join(site, "content-security-policies.json"), `${JSON.stringify(policies, null, 2)}\n`);
}

function secure(file: string, html: string, basePath: string) {
  try {
    return securePage(html, basePath);
  } catch (cause) {
    throw new Error(`${file} cannot be secured`, { cause });
  }
}
