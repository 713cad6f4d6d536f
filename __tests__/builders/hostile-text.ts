import fc from "fast-check";

const HAN = "激活率模型开源训练推理成本技术因为所以以防止例如包括是指第一二三千万亿年月日的了在把被对从到";
const RTL = "אבגדהוז مرحبا بالعالم ١٢٣ \u202e\u200f\u2067";
const EMOJI = ["👩‍👩‍👧‍👦", "🇨🇳", "👍🏽", "e\u0301", "🏴\u{e0067}\u{e0062}\u{e007f}", "\u{20bb7}", "\ufe0f", "\u200d"];
const MARKS = "，。、；：？！“”‘’「」『』（）《》〈〉【】…—,.;:?!()[]{}<>\"'`~@#$%^&*_+-=|\\/";
const CONTROLS = "\u0000\u0001\u0008\u000b\u001b\u007f\u0085\u2028\u2029\ufeff\ufffd\ufffe\ud800";
const MARKDOWN = [
  "**",
  "__",
  "`",
  "```",
  "> ",
  "- ",
  "1. ",
  "# ",
  "| a | b |\n|---|---|\n",
  "[x](y)",
  "![",
  "<b>",
  "&amp;",
  "&#x0;",
];
const STATEMENTS = [
  "激活率是指模型每次计算时真正参与运算的神经元所占的比例。",
  "DeepSeek 的激活率只有 5.5%,而 GPT-4 的激活率在 12.5% 到 25% 之间。",
  "微软决定在 Azure 上托管模型,以防止数据流向中国。",
  "由于成本降低,企业更容易用上大模型,因此商业化也会加快。",
  "步骤有三个:首先准备数据,然后训练模型,最后部署。",
  "Stoica 认为,开源可能缓解数据安全方面的担忧。",
  "The activation ratio is the share of a model's neurons that take part in a computation.",
  "Microsoft hosts the model on Azure to prevent data from flowing abroad in 2024.",
  "Critics argue that the ban, which took effect in March 1999, may backfire because it isolates 12 firms.",
  "First, collect the data; then train the model; finally, deploy it.",
];

const fromCharacters = (characters: string) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 30 });

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...STATEMENTS), weight: 5 },
  { arbitrary: fromCharacters(HAN), weight: 3 },
  { arbitrary: fromCharacters(RTL), weight: 1 },
  { arbitrary: fromCharacters(MARKS), weight: 2 },
  { arbitrary: fromCharacters(CONTROLS), weight: 1 },
  { arbitrary: fc.constantFrom(...EMOJI), weight: 1 },
  { arbitrary: fc.constantFrom(...MARKDOWN), weight: 2 },
  { arbitrary: fc.double({ noNaN: true }).map(String), weight: 1 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 20 }), weight: 1 },
  { arbitrary: fc.constantFrom("\n", "\n\n", "\t", " ", "\r\n"), weight: 3 },
);

/** A statement broken by something hostile in the middle: the rules that match it must keep their offsets. */
const brokenStatement = fc
  .tuple(fc.constantFrom(...STATEMENTS), fc.nat(60), piece)
  .map(([statement, at, inside]) => statement.slice(0, at) + inside + statement.slice(at));

const deepMarkdown = fc
  .tuple(
    fc.constantFrom("> ", "- ", "  - ", "[", "**", "<div>", "`", "(", "“", "《"),
    fc.integer({ min: 10, max: 300 }),
    piece,
  )
  .map(([mark, depth, inside]) => `${mark.repeat(depth)}${inside}`);

const oneKind = fc.oneof(
  fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,%-年月日 "), maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
);

/** A text of a few hundred characters that no reader would call prose. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc.array(fc.oneof(piece, brokenStatement), { maxLength: 16 }).map((pieces) => pieces.join("")),
    weight: 12,
  },
  { arbitrary: deepMarkdown, weight: 2 },
  { arbitrary: oneKind, weight: 2 },
);

/** One line of about a megabyte, made of one piece again and again. */
export const hugeLine: fc.Arbitrary<string> = fc
  .oneof(piece, brokenStatement)
  .filter((text) => text.trim() !== "")
  .map((text) => {
    const line = text.replace(/[\r\n]/g, " ");
    return line.repeat(Math.ceil(1_000_000 / new TextEncoder().encode(line).length));
  });
