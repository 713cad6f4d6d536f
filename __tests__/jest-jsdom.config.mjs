import { jestProject } from "./support/jest-project.mjs";

export default jestProject({
  displayName: "jsdom",
  folders: ["components"],
  testEnvironment: "<rootDir>/__tests__/support/jsdom-environment.cjs",
  setupFilesAfterEnv: ["<rootDir>/__tests__/support/jsdom-matchers.ts"],
});
