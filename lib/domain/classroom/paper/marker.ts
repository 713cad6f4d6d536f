import { createRandom } from "../../shared/random";

/** Modules on a side of what is printed on a card: a dark frame one module wide around the code. */
export const MARKER_MODULES = 7;
/** Modules on a side of the code itself. */
export const CODE_MODULES = 5;
const CODE_BITS = CODE_MODULES * CODE_MODULES;
/** Cards in a set: as many as a large class has students. */
export const CARD_COUNT = 64;
/** Two cards, however turned, differ in so many modules at least: three misread ones are still told from another card. */
const LEAST_DISTANCE = 7;
/** Misread modules that are put right. */
export const MOST_ERRORS = 3;

/** Rows from top to bottom, each from left to right; true is dark. */
export type Code = readonly boolean[];

/** A code after a quarter turn clockwise. */
export function turned(code: Code): Code {
  return Array.from({ length: CODE_BITS }, (_, index) => {
    const row = Math.floor(index / CODE_MODULES);
    const column = index % CODE_MODULES;
    return code[(CODE_MODULES - 1 - column) * CODE_MODULES + row] ?? false;
  });
}

/** The four ways to hold a card: upright, then a quarter turn clockwise more each. */
export function turnsOf(code: Code): readonly Code[] {
  const quarter = turned(code);
  const half = turned(quarter);
  return [code, quarter, half, turned(half)];
}

/** In how many modules two codes differ. */
export function distance(left: Code, right: Code): number {
  return left.reduce((count, bit, index) => count + Number(bit !== right[index]), 0);
}

/** Does a code look like itself turned, or like another one turned? */
function isDistinct(turns: readonly Code[], chosen: readonly (readonly Code[])[]): boolean {
  const [upright, ...others] = turns;
  if (!upright) return false;
  const rivals = [...others, ...chosen.flat()];
  return rivals.every((rival) => distance(upright, rival) >= LEAST_DISTANCE);
}

/** About as many dark modules as light ones, so that a card is neither a blot nor an empty frame. */
function isBalanced(code: Code): boolean {
  const dark = code.filter(Boolean).length;
  return dark >= 9 && dark <= 16;
}

/** The same cards on every device and for ever: printed ones must stay good. */
function drawCards(): readonly (readonly Code[])[] {
  const random = createRandom("paper cards 1");
  const chosen: (readonly Code[])[] = [];
  while (chosen.length < CARD_COUNT) {
    const bits = random.integer(2 ** CODE_BITS);
    const code = Array.from({ length: CODE_BITS }, (_, index) => ((bits >> index) & 1) === 1);
    const turns = turnsOf(code);
    if (isBalanced(code) && isDistinct(turns, chosen)) chosen.push(turns);
  }
  return chosen;
}

let cards: readonly (readonly Code[])[] | null = null;

/** Every card, from 0, in its four turns. */
export function allCards(): readonly (readonly Code[])[] {
  cards ??= drawCards();
  return cards;
}

export interface ReadCode {
  /** From 0. */
  readonly card: number;
  /** Quarter turns clockwise, 0 to 3. */
  readonly turn: number;
  /** Modules that were misread, 0 to 3. */
  readonly errors: number;
}

/** The card that a code was read from; `null` where it is too far from all of them. */
export function readCode(code: Code): ReadCode | null {
  for (const [card, turns] of allCards().entries()) {
    for (const [turn, exact] of turns.entries()) {
      const errors = distance(code, exact);
      if (errors <= MOST_ERRORS) return { card, turn, errors };
    }
  }
  return null;
}

/** Is a module of a printed marker dark? Row and column from 0, the frame included. */
export function isDark(card: number, row: number, column: number): boolean {
  const last = MARKER_MODULES - 1;
  if (row === 0 || column === 0 || row === last || column === last) return true;
  return allCards()[card]?.[0]?.[(row - 1) * CODE_MODULES + column - 1] ?? false;
}
