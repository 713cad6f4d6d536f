import type { Frame } from "../fact";
import { numberFrame } from "./number";

/** Every frame that the generator knows, the most telling first: a new frame is one file and one line here. */
export const FRAME_TABLE: readonly Frame[] = [numberFrame];
