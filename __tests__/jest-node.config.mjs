import { jestProject } from "./support/jest-project.mjs";

export default jestProject({
  displayName: "node",
  folders: ["domain", "browser", "docs", "engines", "i18n", "readers", "scripts", "server", "taggers"],
  testEnvironment: "node",
});
