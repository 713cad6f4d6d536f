import { groundMaker } from "./ground";
import { matchingMaker } from "./matching";
import { orderingMaker } from "./ordering";
import type { SetMaker } from "./set-maker";

/** Every kind of item that draws on several sentences: a new one is one file and one line here. */
export const SET_MAKERS: readonly SetMaker[] = [matchingMaker, orderingMaker, groundMaker];
