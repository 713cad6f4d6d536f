// The caller's shell may say "production", and React then has no act().
process.env.NODE_ENV = "test";

import path from "node:path";
import nextJest from "next/jest.js";

const rootDir = path.resolve(import.meta.dirname, "../..");
const configure = nextJest({ dir: rootDir });

/** One Jest project: the given folders of `__tests__` in the given environment. */
export async function jestProject({ displayName, folders, testEnvironment, setupFilesAfterEnv = [] }) {
  const config = await configure({
    rootDir,
    displayName,
    testEnvironment,
    setupFilesAfterEnv,
    testMatch: folders.map((folder) => `<rootDir>/__tests__/${folder}/**/*.test.{ts,tsx}`),
    modulePathIgnorePatterns: ["<rootDir>/.next/", "<rootDir>/out/", "<rootDir>/build/"],
  })();
  // Half of our libraries are published as ES modules only, which Jest cannot load untransformed.
  return { ...config, transformIgnorePatterns: ["/node_modules/(next|react|react-dom|jsdom|@swc|@jest)/"] };
}
