import type { HeatSpan } from "../../../lib/domain/classroom/class-report";
import { heatLevel, heatPassages } from "../../../lib/domain/classroom/class-report-heat";
import type { Document } from "../../../lib/domain/document/document";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { readDocument } from "../../../lib/readers/read-document";

const TEXT =
  "# Model\n\nIt trains on **8** bits. It has 61 layers.\n\nNobody asked for this.\n\n## Experts\n\nIt has 256 experts.";
const documentId = "document-1" as DocumentId;

async function aRead(): Promise<Document> {
  const { document } = await readDocument({ documentId, name: "model.md", bytes: new TextEncoder().encode(TEXT) });
  return document;
}

function span(quote: string, rightCount: number, askedCount: number): HeatSpan {
  const start = TEXT.indexOf(quote);
  const source = { documentId, start, end: start + quote.length, quote };
  return { source, rightCount, askedCount, share: rightCount / askedCount };
}

it("shows the paragraphs that were asked for, each sentence with what the class knew of it", async () => {
  const spans = [span("It trains on **8** bits.", 1, 4), span("It has 256 experts.", 3, 4)];

  const passages = heatPassages(await aRead(), spans);

  expect(passages).toMatchObject([
    {
      path: ["Model"],
      pieces: [
        { text: "It trains on 8 bits.", heat: { share: 0.25, askedCount: 4 } },
        { text: "It has 61 layers.", heat: null },
      ],
    },
    { path: ["Model", "Experts"], pieces: [{ heat: { share: 0.75 } }] },
  ]);
});

it("counts all questions about one sentence together", async () => {
  const spans = [span("It trains on **8** bits.", 1, 4), span("trains on **8** bits", 5, 6)];

  const [passage] = heatPassages(await aRead(), spans);

  expect(passage?.pieces[0]?.heat).toEqual({ rightCount: 6, askedCount: 10, share: 0.6 });
});

it("shows the sentences alone where the document is not here, or is another version", async () => {
  const spans = [span("It has 256 experts.", 3, 4)];
  const document = await aRead();
  const alone = [
    {
      path: [],
      pieces: [
        {
          start: spans[0]?.source.start,
          text: "It has 256 experts.",
          heat: { rightCount: 3, askedCount: 4, share: 0.75 },
        },
      ],
    },
  ];

  expect(heatPassages(null, spans)).toEqual(alone);
  expect(heatPassages({ ...document, text: `More. ${document.text}` }, spans)).toEqual(alone);
});

it("has three levels", () => {
  expect([0, 0.39, 0.4, 0.69, 0.7, 1].map(heatLevel)).toEqual(["weak", "weak", "middle", "middle", "strong", "strong"]);
});
