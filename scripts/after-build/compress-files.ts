import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { siteFiles } from "./site-files";

const brotli = promisify(brotliCompress);
const gnuZip = promisify(gzip);
const COMPRESSIBLE = /\.(css|html|js|md|svg|txt|wasm|webmanifest)$/;
/** Below this the headers cost more than is saved. */
const MIN_BYTES = 512;

/**
 * Writes a `.br` and a `.gz` beside each file that shrinks, for servers that send them as they are.
 *
 * @returns how many files have compressed forms
 */
export async function compressFiles(site: string): Promise<number> {
  const files = (await siteFiles(site)).filter((file) => COMPRESSIBLE.test(file));
  const done = await Promise.all(files.map((file) => compress(path.join(site, file))));
  return done.filter(Boolean).length;
}

async function compress(file: string): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < MIN_BYTES) return false;
  const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  await writeFile(`${file}.br`, await brotli(content, options));
  await writeFile(`${file}.gz`, await gnuZip(content, { level: constants.Z_BEST_COMPRESSION }));
  return true;
}
