import { GATES } from "../../scripts/gates/gates.mjs";
import { type GateOutcome, runGateOver } from "./support/planted-tree";

/** A violation: the file that holds it, what it says, and what the gate must say about that file. */
type Violation = readonly [file: string, content: string, complaint: string];

const aLongFunction = `export function long() {\n${'  console.info("line");\n'.repeat(61)}}\n`;
const aTangledFunction = [
  "export function tangled(a: boolean, b: boolean, c: boolean, d: boolean) {",
  "  if (a) { if (b) { if (c) { if (d) { if (a === b) { return 1; } } } } }",
  "  return 0;",
  "}",
  "export const even = 0;",
].join("\n");

const VIOLATIONS: Readonly<Record<string, readonly Violation[]>> = {
  types: [
    ["lib/i18n/any.ts", 'export const wrong: number = "text";\n', "TS2322"],
    ["lib/i18n/index.ts", "export const first: string = [][0];\n", "TS2322"],
    ["lib/i18n/exact.ts", "export const exact: { a?: string } = { a: undefined };\n", "TS2375"],
    ["lib/i18n/override.ts", "class A {\n  go() {}\n}\nexport class B extends A {\n  go() {}\n}\n", "TS4114"],
  ],
  "types of the domain": [
    ["lib/domain/dom.ts", "export const dom = () => window;\n", "TS2304"],
    ["lib/domain/timer.ts", "export const timer = () => setTimeout(() => 0, 1);\n", "TS2304"],
    ["lib/domain/dice.ts", "export const dice = () => crypto;\n", "TS2304"],
    ["lib/domain/node.ts", "export const node = () => process.env;\n", "TS2"],
  ],
  "types of the service worker": [["lib/browser/offline/service-worker.ts", "document.title = String();\n", "TS2584"]],
  style: [
    ["lib/domain/clock-now.ts", "export const clock = () => Date.now();\n", "plugin"],
    ["lib/domain/clock-date.ts", "export const clock = () => new Date();\n", "plugin"],
    ["lib/domain/clock-alias.ts", "const Clock = Date;\nexport const clock = new Clock();\n", "plugin"],
    ["lib/domain/dice-math.ts", "export const dice = () => Math.random();\n", "plugin"],
    ["lib/domain/dice-alias.ts", "const { random } = Math;\nexport const dice = random;\n", "plugin"],
    ["lib/domain/dice-crypto.ts", "export const dice = () => crypto.randomUUID();\n", "noRestrictedGlobals"],
    ["lib/domain/clock-performance.ts", "export const clock = () => performance.now();\n", "noRestrictedGlobals"],
    ["lib/domain/platform.ts", "export const platform = () => globalThis;\n", "noRestrictedGlobals"],
    ["lib/domain/long-file.ts", "export const line = 1;\n".repeat(301), "noExcessiveLinesPerFile"],
    ["lib/domain/long-function.ts", aLongFunction, "noExcessiveLinesPerFunction"],
    ["lib/domain/tangled.ts", aTangledFunction, "noExcessiveCognitiveComplexity"],
    ["lib/domain/cycle-a.ts", 'import { b } from "./cycle-b";\n\nexport const a = () => b;\n', "noImportCycles"],
    ["lib/domain/cycle-b.ts", 'import { a } from "./cycle-a";\n\nexport const b = () => a;\n', "noImportCycles"],
    ["lib/domain/CamelCase.ts", "export const camel = 1;\n", "useFilenamingConvention"],
    ["lib/domain/barrel.ts", 'export * from "./double";\n', "noBarrelFile"],
    ["lib/domain/any.ts", "export const any = (value: any) => value;\n", "noExplicitAny"],
    ["lib/domain/assertion.ts", "export const sure = (a?: string) => a!.length;\n", "noNonNullAssertion"],
    ["lib/browser/floating.ts", "const save = async () => 1;\nsave();\n", "noFloatingPromises"],
    ["lib/browser/misused.ts", "const save = async () => true;\nif (save()) console.info(1);\n", "noMisusedPromises"],
    [
      "components/raw-markup.tsx",
      "export const Raw = (props: { html: string }) => <p dangerouslySetInnerHTML={{ __html: props.html }} />;\n",
      "noDangerouslySetInnerHtml",
    ],
    ["components/unnamed.tsx", 'export const Unnamed = () => <img src="/a.png" />;\n', "useAltText"],
    ["lib/domain/format.ts", "export   const spaced=1", "format"],
  ],
  direction: [
    ["lib/domain/reads-browser.ts", 'import "../browser/adapter";\n', "domain-is-pure"],
    ["lib/domain/uses-library.ts", 'import "dexie";\n', "domain-is-pure"],
    ["lib/domain/uses-node.ts", 'import "node:fs";\n', "domain-is-pure"],
    ["lib/domain/type-only.ts", 'import type { Dexie } from "dexie";\n\nexport type Db = Dexie;\n', "domain-is-pure"],
    ["lib/readers/reads-browser.ts", 'import "../browser/adapter";\n', "readers-know-the-domain-only"],
    ["lib/readers/uses-node.ts", 'import "node:fs";\n', "readers-use-no-platform"],
    ["lib/i18n/reads-browser.ts", 'import "../browser/adapter";\n', "messages-know-the-domain-only"],
    ["components/reads-browser.tsx", 'import "../lib/browser/adapter";\n', "components-ask-for-services"],
    ["components/uses-dexie.tsx", 'import "dexie";\n', "components-ask-for-services"],
    ["components/new-folder/uses-dexie.tsx", 'import "dexie";\n', "components-ask-for-services"],
    ["lib/browser/uses-screen.ts", 'import "../../components/screen";\n', "browser-knows-contracts-only"],
    ["lib/browser/uses-node.ts", 'import "node:fs";\n', "no-node-in-the-browser"],
    ["lib/browser/uses-server.ts", 'import "../../server/main";\n', "tools-stay-outside"],
    ["app/uses-script.ts", 'import "../scripts/tool.mjs";\n', "tools-stay-outside"],
    ["server/uses-screen.ts", 'import "../components/screen";\n', "server-serves-only"],
    ["server/uses-tool.ts", 'import "esbuild";\n', "ships-without-development-tools"],
    ["app/nowhere.ts", 'import "./missing";\n', "resolvable"],
  ],
  "dead code": [
    ["lib/domain/orphan.ts", "export const orphan = 1;\n", "Unused files"],
    [
      "lib/domain/double.ts",
      "/** Twice. */\nexport const double = (value: number) => 2 * value;\nexport const unusedExport = 1;\n",
      "unusedExport",
    ],
    ["package.json", '{ "name": "planted", "dependencies": { "next": "1", "zod": "1" } }', "zod"],
  ],
  "code for tests only": [
    ["lib/domain/tested-only.ts", "export const testedOnly = 1;\n", "Unused files"],
    ["__tests__/domain/tested-only.test.ts", 'import "../../lib/domain/tested-only";\n', "Unused files"],
  ],
  "lock file": [["package-lock.json", '{"packages":{"":{"optionalDependencies":{"fsevents":"2.3.3"}}}}', "fsevents"]],
};

/** Files that violations of direction import. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  "__tests__/main.test.ts": 'import "../server/main";\n',
  "components/screen.tsx": "export const Screen = () => null;\n",
  "package.json": '{ "name": "planted", "type": "module", "devDependencies": { "esbuild": "0.28.2" } }',
  "lib/browser/adapter.ts": "export const adapter = 1;\n",
  "scripts/tool.mjs": "export const tool = 1;\n",
  "server/main.ts": "export const main = 1;\n",
};

const neighboursOf = (gate: string) => (gate === "direction" ? NEIGHBOURS : {});

/** Where a gate names a file and, before the next file, what is wrong with it. */
function isBlamed(output: string, file: string, complaint: string): boolean {
  const lines = output.split("\n");
  return lines.some((line, index) => {
    const around = lines.slice(Math.max(0, index - 1), index + 2).join("\n");
    return line.includes(file) && around.includes(complaint);
  });
}

it("has a planted violation for every gate", () => {
  expect(Object.keys(VIOLATIONS)).toEqual(GATES.map(({ name }) => name));
});

describe.each(Object.entries(VIOLATIONS))("the gate %s", (gate, violations) => {
  let closed: GateOutcome;
  beforeAll(() => {
    const planted = Object.fromEntries(violations.map(([file, content]) => [file, content]));
    closed = runGateOver(gate, { ...neighboursOf(gate), ...planted });
  });

  it("is open for a project that breaks no rule", () => {
    const { isOpen, output } = runGateOver(gate, neighboursOf(gate));

    expect(isOpen ? "" : output).toBe("");
  });

  it("closes", () => {
    expect(closed.isOpen).toBe(false);
  });

  it.each(violations)("blames %s", (file, _content, complaint) => {
    const isNamed = gate === "dead code" || gate.startsWith("code") || gate === "lock file";
    const blamed = isNamed ? closed.output.includes(complaint) : isBlamed(closed.output, file, complaint);

    expect(blamed ? "" : closed.output).toBe("");
  });
});
