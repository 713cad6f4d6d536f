import { AppError } from "../domain/shared/app-error";

/**
 * A file of `public/dictionary`, from the offline cache or the server.
 *
 * @throws {AppError} `worker/crashed` where it cannot be had
 */
export async function readDictionary(fileName: string): Promise<Uint8Array> {
  const response = await fetch(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/dictionary/${fileName}`);
  if (!response.ok) throw new AppError("worker/crashed", { status: response.status });
  return new Uint8Array(await response.arrayBuffer());
}
