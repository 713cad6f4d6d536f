import type { RoomKey } from "../../../components/shell/classroom-service";
import type { ClassReport } from "../../domain/classroom/class-report";
import { AppError } from "../../domain/shared/app-error";

const PATH = "/live/report";
const GONE = 404;

/**
 * A class's report from the server that this page came from. The secret goes in a header: addresses are kept in
 * histories and logs.
 *
 * @returns `null` where the server has no such room any more
 * @throws {AppError} `classroom/unreachable`
 */
export async function fetchReport({ roomId, secret }: RoomKey): Promise<ClassReport | null> {
  try {
    const response = await fetch(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}${PATH}?room=${roomId}`, {
      headers: { authorization: `Bearer ${secret}` },
      cache: "no-store",
    });
    if (response.status === GONE) return null;
    if (!response.ok) throw new Error(`${PATH}: ${response.status}`);
    return (await response.json()) as ClassReport;
  } catch (cause) {
    throw new AppError("classroom/unreachable", {}, { cause });
  }
}
