/**
 * A file of `public/dictionary`, from the offline cache or the server.
 *
 * @throws {Error} where it cannot be had
 */
export async function readDictionary(fileName: string): Promise<Uint8Array> {
  const response = await fetch(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/dictionary/${fileName}`);
  if (!response.ok) throw new Error(`${fileName}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
