import { receiveShare } from "../../../lib/browser/offline/receive-share";
import { takeFromInbox } from "../../../lib/browser/offline/shared-inbox";
import { createMemoryCaches } from "./support/memory-caches";

const MEBIBYTE = 1024 * 1024;
/** 温故 in GBK: not valid UTF-8, so that reading it as text would spoil it. */
const GBK_BYTES = Uint8Array.of(0xce, 0xc2, 0xb9, 0xca);

interface Share {
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
  readonly files?: readonly File[];
}

function aShare({ files = [], ...fields }: Share): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const file of files) body.append("files", file);
  return new Request("https://wengu.example/wengu/import/", { method: "POST", body });
}

/** As the page sees it. */
let caches: CacheStorage;
beforeEach(() => {
  const stored = createMemoryCaches();
  caches = stored.seenFrom("https://wengu.example/wengu/import/?shared=1");
  Object.assign(globalThis, { caches: stored.seenFrom("https://wengu.example/wengu/sw.js") });
});

it("sends the learner to the import screen", async () => {
  const response = await receiveShare(aShare({ text: "warm up the old" }));

  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("https://wengu.example/wengu/import/?shared=1");
});

it("keeps the title, the text and the address", async () => {
  await receiveShare(aShare({ title: "Analects", text: "warm up the old", url: "https://example.org/2-11" }));

  const shared = await takeFromInbox(caches);

  expect(shared).toMatchObject({ title: "Analects", text: "warm up the old\nhttps://example.org/2-11", files: [] });
});

it("keeps files byte for byte, with their names", async () => {
  await receiveShare(aShare({ files: [new File([GBK_BYTES], "温故.txt", { type: "text/plain" })] }));

  const shared = await takeFromInbox(caches);

  expect(shared?.files.map(({ name, type }) => [name, type])).toEqual([["温故.txt", "text/plain"]]);
  expect(new Uint8Array((await shared?.files[0]?.arrayBuffer()) ?? [])).toEqual(GBK_BYTES);
});

it("keeps one byte more than can be read of a file that is too large, so that its reader sees it is", async () => {
  await receiveShare(aShare({ files: [new File([new Uint8Array(6 * MEBIBYTE)], "large.txt")] }));

  const shared = await takeFromInbox(caches);

  expect(shared?.files[0]?.size).toBe(5 * MEBIBYTE + 1);
});

it("gives a share once", async () => {
  await receiveShare(aShare({ text: "warm up the old" }));

  await takeFromInbox(caches);

  expect(await takeFromInbox(caches)).toBeNull();
});

it("replaces a share nobody took", async () => {
  await receiveShare(aShare({ text: "first", files: [new File(["1"], "first.txt")] }));
  await receiveShare(aShare({ text: "second" }));

  expect(await takeFromInbox(caches)).toEqual({ title: "", text: "second", files: [] });
});
