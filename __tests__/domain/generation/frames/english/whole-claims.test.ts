import type { FrameName } from "../../../../../lib/domain/generation/item";
import { someQuestions } from "../../../../builders/some-facts";

type Example = readonly [frame: FrameName, sentence: string, question: string | null, answer: string];

const EXAMPLES: readonly Example[] = [
  [
    "role",
    "The Ostwald process was independently described by Karl Kuhlmann.",
    "Who independently described the Ostwald process?",
    "Karl Kuhlmann",
  ],
  [
    "definition",
    "A seed file is a plain text file, where each line contains the answer to one question of the installer.",
    "What is the term for a plain text file where each line contains the answer to one question of the installer?",
    "seed file",
  ],
  [
    "definition",
    "A lock file is an empty file, which marks a database as in use.",
    "What is a lock file?",
    "an empty file, which marks a database as in use",
  ],
  [
    "definition",
    "Directories on Unix systems are called folders on other systems.",
    "What are directories on Unix systems called on other systems?",
    "folders",
  ],
  [
    "definition",
    "The wheel of a Unix mouse is considered a middle button.",
    "What is the wheel of a Unix mouse considered?",
    "a middle button",
  ],
  [
    "purpose",
    "A GitLab server is used by Debian to host the repositories.",
    "Why does Debian use a GitLab server?",
    "to host the repositories",
  ],
  [
    "purpose",
    "The Udev output is stored so that the kernel can read it.",
    "Why is the Udev output stored?",
    "so that the kernel can read it",
  ],
  [
    "purpose",
    "Debian uses an extended scale to describe the severity of a bug.",
    "What does Debian use to describe the severity of a bug?",
    "an extended scale",
  ],
  [
    "role",
    "In April 1950, Robert Noble launched the Alpha Service.",
    "Who launched the Alpha Service in April 1950?",
    "Robert Noble",
  ],
  [
    "complement",
    "The lxc package of Debian creates a bridge interface lxcbr0.",
    "Which bridge interface does the lxc package of Debian create?",
    "lxcbr0",
  ],
  ["role", "With a budget of $200, the film of Apollo was restored by John Nafzger.", null, "John Nafzger"],
];

describe("what an English sentence says, and no more", () => {
  it.each(EXAMPLES)("%s: %s", async (frame, sentence, question, answer) => {
    expect(await someQuestions(frame, sentence)).toContainEqual([question, answer]);
  });
});
