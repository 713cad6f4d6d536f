import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { GATES } from "../../../scripts/gates/gates.mjs";

const root = path.resolve(__dirname, "../../..");

/** What the gates read: the project's own rules, so that removing one shows. */
const RULES = [
  ".gitignore",
  "biome.json",
  "tsconfig.json",
  "lib/domain/tsconfig.json",
  "lib/browser/offline/tsconfig.json",
  "scripts/gates/dependency-rules.cjs",
  "scripts/gates/knip.json",
  "scripts/gates/no-clock-or-dice.grit",
];

/** A small project that breaks no rule. */
const SOUND: Readonly<Record<string, string>> = {
  "app/page.tsx": [
    'import { double } from "../lib/domain/double";',
    "",
    "export default function TodayPage() {",
    "  return <p>{double(2)}</p>;",
    "}",
    "",
  ].join("\n"),
  "lib/browser/offline/service-worker.ts":
    "declare const self: ServiceWorkerGlobalScope;\n\nvoid self.skipWaiting();\n\nexport {};\n",
  "lib/domain/double.ts":
    "/** Twice a number. */\nexport function double(value: number): number {\n  return 2 * value;\n}\n",
  "package.json": '{\n  "name": "planted",\n  "type": "module"\n}\n',
  "package-lock.json": JSON.stringify({ packages: { "": {} } }),
};

export interface GateOutcome {
  readonly isOpen: boolean;
  readonly output: string;
}

/** Runs one gate of the project over a small sound project with the given files planted in it. */
export function runGateOver(gateName: string, planted: Readonly<Record<string, string>>): GateOutcome {
  const gate = GATES.find(({ name }) => name === gateName);
  if (!gate) throw new Error(`there is no gate "${gateName}"`);
  const tree = mkdtempSync(path.join(tmpdir(), "planted-"));
  try {
    fill(tree, planted);
    const [program, programArguments] = gate.command as [string, string[]];
    const { status, stdout, stderr } = spawnSync(program, programArguments, { cwd: tree, encoding: "utf8" });
    return { isOpen: status === 0, output: stdout + stderr };
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

function fill(tree: string, planted: Readonly<Record<string, string>>): void {
  for (const rule of RULES) cpSync(path.join(root, rule), path.join(tree, rule), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"));
  for (const [name, content] of Object.entries({ ...SOUND, ...planted })) {
    mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
    writeFileSync(path.join(tree, name), content);
  }
}
