import type { FrameName } from "../../../../../lib/domain/generation/item";
import { someQuestions } from "../../../../builders/some-facts";

type Example = readonly [frame: FrameName, sentence: string, question: string | null, answer: string];

const EXAMPLES: readonly Example[] = [
  [
    "definition",
    "The root account of Debian is also called the super-user.",
    "What else is the root account of Debian called?",
    "the super-user",
  ],
  [
    "contrast",
    "DeepSeek trains with 8-bit precision, whereas in the older world the traditional choice is 16-bit.",
    "Whereas DeepSeek trains with 8-bit precision, what is the traditional choice in the older world?",
    "16-bit",
  ],
  [
    "role",
    "In 1564, René de Laval established the first European fort, Fort Louise, on the Saint Johns River.",
    "Who established the first European fort on the Saint Johns River in 1564?",
    "René de Laval",
  ],
  [
    "date",
    "The Gallicans briefly gained independence for the French church in 1682.",
    "In what year did the Gallicans briefly gain independence for the French church?",
    "1682",
  ],
  [
    "date",
    "Hurricane Flora in 1999 caused floods in what is now Georgia. Marie Curie was born in Warsaw in 1867.",
    "In what year was Marie Curie born in Warsaw?",
    "1867",
  ],
  [
    "role",
    "Following the abolition of slavery, Nelson Harrow founded the Peace Trust of Durban.",
    "Following the abolition of slavery, who founded the Peace Trust of Durban?",
    "Nelson Harrow",
  ],
  [
    "date",
    "E.I. du Pont, a pupil of Francis I, founded the Peace Trust of Durban in 1802.",
    "In what year did E.I. du Pont found the Peace Trust of Durban?",
    "1802",
  ],
  [
    "definition",
    "Ada Brown became the first woman ever to sail around Cape Horn.",
    "Who became the first woman ever to sail around Cape Horn?",
    "Ada Brown",
  ],
  [
    "definition",
    "Moore's law states that there are more transistors every year.",
    "What does Moore's law state?",
    "there are more transistors every year",
  ],
  [
    "role",
    "Lindisfarne Priory has its origins in the kingdom of Northumbria.",
    "Where does Lindisfarne Priory have its origins?",
    "in the kingdom of Northumbria",
  ],
  [
    "role",
    "Photosynthesis takes place in the chloroplasts of plant cells.",
    "Where does photosynthesis take place?",
    "in the chloroplasts of plant cells",
  ],
  [
    "role",
    "Gandhi's acts have been described as peaceful civil disobedience.",
    "How have Gandhi's acts been described?",
    "as peaceful civil disobedience",
  ],
  [
    "role",
    "In 1950, Edward Noble appointed Robert Kintner to be president of ABC.",
    "Who did Edward Noble appoint to be president of ABC in 1950?",
    "Robert Kintner",
  ],
  [
    "role",
    "Pierre Lefevre, a professor at the University of Paris, published a French translation in 1523.",
    "Who was Pierre Lefevre?",
    "a professor at the University of Paris",
  ],
  [
    "definition",
    "William Farel was a student of Pierre Lefevre who went on to become a leader of the Swiss Reformation.",
    "Who was William Farel?",
    "a student of Pierre Lefevre",
  ],
  [
    "role",
    "The Treaty of Westphalia ended the Thirty Years' War.",
    "Which treaty ended the Thirty Years' War?",
    "The Treaty of Westphalia",
  ],
  ["role", "The Broncos defeated the Pittsburgh Steelers.", "Who defeated the Pittsburgh Steelers?", "The Broncos"],
  [
    "complement",
    "Carbon monoxide is produced by the incomplete combustion of fuels.",
    "What is carbon monoxide produced by?",
    "the incomplete combustion of fuels",
  ],
  [
    "number",
    "Amazonian evergreen forests account for about 10% of the carbon of the world.",
    "About what percentage of the carbon of the world do Amazonian evergreen forests account for?",
    "10%",
  ],
  [
    "definition",
    "Meritocracy is a form of government in which authority is exercised by those with the greatest merit.",
    "What is the term for a form of government in which authority is exercised by those with the greatest merit?",
    "Meritocracy",
  ],
  ["complement", "Xfce Desktop is based on the GTK+ toolkit.", "What is Xfce Desktop based on?", "the GTK+ toolkit"],
  [
    "complement",
    "Oxygen Lake is rich in dissolved iron and manganese.",
    "What is Oxygen Lake rich in?",
    "dissolved iron and manganese",
  ],
];

describe("frames of an encyclopedia's English", () => {
  it.each(EXAMPLES)("%s: %s", async (frame, sentence, question, answer) => {
    expect(await someQuestions(frame, sentence)).toContainEqual([question, answer]);
  });
});
