/** @type {import('next').NextConfig} */
export default {
  output: "export",
  // With a static export this is the folder the site is written to.
  ...(process.env.EXPORT_DIRECTORY ? { distDir: process.env.EXPORT_DIRECTORY } : {}),
  trailingSlash: true, // every route is a folder with index.html: any static host can serve it
  ...(process.env.BASE_PATH ? { basePath: process.env.BASE_PATH } : {}),
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true }, // the gates check types, of the tests too; a learner's start need not wait for it
  env: { NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? "", NEXT_PUBLIC_BUILD_ID: process.env.BUILD_ID ?? "dev" },
  // Documents are read in a worker, which has no DOM: the build would else take the variant made for pages.
  turbopack: {
    resolveAlias: { "decode-named-character-reference": "./node_modules/decode-named-character-reference/index.js" },
  },
  // A random id would change every file of every build, and every learner would be told of a new version.
  generateBuildId: () => process.env.BUILD_ID ?? "dev",
};
