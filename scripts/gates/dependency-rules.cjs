// Who may import whom. Rules name folders by pattern, so that a new folder is under them from its first file.
// dependency-cruiser loads its rules with require().

/** Libraries that compute and nothing else: no clock, no network, no file. */
const PURE_LIBRARIES = [
  "@noble/hashes",
  "zod",
  "mdast-util-[^/]+",
  "micromark[^/]*",
  "obscenity",
  "unist-util-[^/]+",
  "@types/mdast",
];
const purePackages = `node_modules/(${PURE_LIBRARIES.join("|")})(/|$)`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    forbid("resolvable", "An import that leads nowhere.", {}, { couldNotResolve: true }),
    forbid(
      "domain-is-pure",
      "lib/domain imports itself and pure libraries.",
      { path: "^lib/domain/" },
      { pathNot: ["^lib/domain/", purePackages] },
    ),
    forbid(
      "readers-know-the-domain-only",
      "A reader runs in the browser, in a worker and in Node alike.",
      { path: "^lib/readers/" },
      { path: "^(app|components|server|scripts|lib/(?!readers/|domain/))" },
    ),
    forbid(
      "readers-use-no-platform",
      "A reader runs in the browser, in a worker and in Node alike.",
      { path: "^lib/readers/" },
      { dependencyTypes: ["core"] },
    ),
    forbid(
      "taggers-know-the-domain-only",
      "A tagger runs in a worker and in Node alike.",
      { path: "^lib/taggers/" },
      { path: "^(app|components|server|scripts|lib/(?!taggers/|domain/))" },
    ),
    forbid(
      "messages-know-the-domain-only",
      "Texts need no screen and no browser.",
      { path: "^lib/i18n/" },
      { path: "^(app|components|server|scripts|lib/(?!i18n/|domain/))" },
    ),
    forbid(
      "components-ask-for-services",
      "Components reach the browser through the services they are given.",
      { path: "^components/" },
      { path: ["^(app|server|scripts|lib/browser)/", "node_modules/(dexie|workbox-)"] },
    ),
    forbid(
      "browser-knows-contracts-only",
      "Of the screens, adapters know what they must offer.",
      { path: "^lib/browser/" },
      { path: "^(app|server|scripts|components/(?!shell/(classroom-service|services)\\.ts$))" },
    ),
    forbid(
      "no-node-in-the-browser",
      "What runs in a browser cannot import Node's modules.",
      { path: "^(app|components|lib)/" },
      { dependencyTypes: ["core"] },
    ),
    forbid(
      "tools-stay-outside",
      "The app does not depend on its server, its tools or its tests.",
      { path: "^(app|components|lib)/" },
      { path: "^(server|scripts|__tests__)/" },
    ),
    forbid(
      "server-serves-only",
      "The server needs neither screens nor tools.",
      { path: "^server/" },
      { path: "^(app|components|lib/browser|scripts|__tests__)(/|$)" },
    ),
    forbid(
      "ships-without-development-tools",
      "What is shipped imports no development dependency, but for types.",
      { path: "^(app|components|lib|server)/" },
      { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(out|build|\\.next)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "browser", "default", "types"] },
  },
};
