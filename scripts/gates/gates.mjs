import { inProject } from "../setup/project-root.mjs";

/** A program of an installed package, started without a shell. */
const tool = (program, ...toolArguments) => [process.execPath, [inProject("node_modules", program), ...toolArguments]];

const CHECKED_FOLDERS = ["app", "components", "lib", "server", "scripts", "__tests__"];
const RULES = "scripts/gates";

const typeCheck = (project) => tool("typescript/bin/tsc", "--noEmit", "--project", project);
const deadCode = (...options) =>
  tool("knip/bin/knip.js", "--config", `${RULES}/knip.json`, "--no-progress", ...options);

/** What must hold before a change may join the others; each gate is a program that fails when it does not. */
export const GATES = [
  { name: "types", group: "typecheck", rule: "the whole project type-checks", command: typeCheck(".") },
  {
    name: "types of the domain",
    group: "typecheck",
    rule: "lib/domain compiles with neither DOM nor Node",
    command: typeCheck("lib/domain"),
  },
  {
    name: "types of the service worker",
    group: "typecheck",
    rule: "the service worker compiles without a page",
    command: typeCheck("lib/browser/offline"),
  },
  {
    name: "style",
    group: "lint",
    rule: "format, size, names, cycles, promises; the domain has no clock and no dice",
    command: tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--max-diagnostics=none", "."),
  },
  {
    name: "direction",
    group: "architecture",
    rule: "each folder imports only what it may",
    command: tool(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      "--config",
      `${RULES}/dependency-rules.cjs`,
      ...CHECKED_FOLDERS,
    ),
  },
  { name: "dead code", group: "architecture", rule: "every file, export and dependency is used", command: deadCode() },
  {
    name: "code for tests only",
    group: "architecture",
    rule: "what ships is used by what ships",
    command: deadCode("--production", "--include", "files,exports,types"),
  },
  {
    name: "lock file",
    group: "dependencies",
    rule: "package-lock.json knows every platform's packages",
    command: [process.execPath, [inProject("scripts/lock-file/check.mjs")]],
  },
];
