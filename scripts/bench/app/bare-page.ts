import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

/** Below the project, so that the bare page gets the same Next and the same React. */
const FOLDER = path.join("build", "bench", "bare-page");

const FILES: Readonly<Record<string, string>> = {
  "next.config.mjs": 'export { default } from "../../../next.config.js";\n',
  "app/layout.jsx":
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  "app/page.jsx": "export default function Page() {\n  return <h1>Bare</h1>;\n}\n",
};

/** Builds a page that holds nothing, with the configuration of the app: the floor of what Next itself costs. */
export async function buildBarePage(): Promise<string> {
  await rm(FOLDER, { recursive: true, force: true });
  for (const [name, content] of Object.entries(FILES)) {
    const file = path.join(FOLDER, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const next = path.resolve("node_modules", "next", "dist", "bin", "next");
  await promisify(execFile)(process.execPath, [next, "build", FOLDER], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  return path.join(FOLDER, "out");
}
