import type { ClassQuestion, ClassQuiz } from "../../../lib/domain/classroom/class-quiz";
import { DEFAULT_ROOM_SETTINGS, type RoomSettings } from "../../../lib/domain/classroom/room-settings";
import type { DocumentId } from "../../../lib/domain/shared/ids";

/** Stands in the key's own texts and nowhere else: no student may see it before the reveal. */
export const SENTINEL = "SENTINEL-5f1c";

/** Its first option is right. */
export function aClassQuestion(index: number): ClassQuestion {
  const options = ["o1", "o2", "o3", "o4"].map((id) => ({ id, text: `选项 ${id} of ${index}` }));
  return {
    kind: "choice",
    language: "zh",
    text: `第 ${index} 题?`,
    options,
    keyOptionIds: ["o1"],
    note: {
      id: `note-${index}`,
      language: "zh",
      kind: "multiple-choice",
      frame: null,
      question: `第 ${index} 题?`,
      answer: `${SENTINEL} answer`,
      accept: [`${SENTINEL} accepted`],
      options: options.map(({ text }, place) => ({ text, correct: place === 0 })),
      source: { documentId: "d" as DocumentId, start: 0, end: 20, quote: `${SENTINEL} quote ${index}` },
      evidence: [],
      section: `${SENTINEL} section`,
    },
  };
}

export function aClassQuiz(length = 2): ClassQuiz {
  return { title: "温故", questions: Array.from({ length }, (_, index) => aClassQuestion(index)) };
}

export function someSettings(change: Partial<RoomSettings> = {}): RoomSettings {
  return { ...DEFAULT_ROOM_SETTINGS, ...change };
}
