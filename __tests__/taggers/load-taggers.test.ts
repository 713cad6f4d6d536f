import { readFile } from "node:fs/promises";
import path from "node:path";
import { preparePassages } from "../../lib/domain/generation/prepare-passages";
import { loadTaggers } from "../../lib/taggers/load-taggers";
import type { ReadDictionary } from "../../lib/taggers/read-dictionary";
import { aDocument } from "../builders/a-document";

const read = jest.fn<Promise<Uint8Array>, [string]>((name) => readFile(path.join("public/dictionary", name)));
const filesRead = () => read.mock.calls.map(([name]) => name);

describe("loading what a document needs", () => {
  beforeEach(() => read.mockClear());

  it("reads no Chinese dictionary for a document without Chinese", async () => {
    await loadTaggers(await aDocument("DeepSeek opened its model."), read);
    expect(filesRead()).toEqual([]);
  });

  it("reads the dictionary once, and the table of characters only for Traditional Chinese", async () => {
    const reader: ReadDictionary = (name) => read(name);
    const simplified = await aDocument("模型的激活率是5.5%。");
    await Promise.all([loadTaggers(simplified, reader), loadTaggers(simplified, reader)]);
    expect(filesRead()).toEqual(["zh-words.txt"]);
    await loadTaggers(await aDocument("這個模型的激活率是5.5%。"), reader);
    expect(filesRead()).toEqual(["zh-words.txt", "zh-simplified.txt"]);
  });

  it("analyses Traditional Chinese as Simplified and shows it as it is written", async () => {
    const document = await aDocument("該模型的訓練成本為５百萬美元。");
    const [passage] = preparePassages(document, await loadTaggers(document, read));
    expect(passage?.text).toBe("該模型的訓練成本為５百萬美元。");
    expect(passage?.shadow).toBe("该模型的训练成本为5百万美元。");
    expect(passage?.words.map(({ start, end }) => passage.text.slice(start, end))).toEqual(
      "該 模型 的 訓練 成本 為 ５百萬美元 。".split(" "),
    );
  });

  it.each([
    ["cannot be read", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["is another file", async () => new TextEncoder().encode("<!doctype html>")],
    ["is no text", async () => new Uint8Array([0xff, 0xfe, 0x00])],
  ])("says so when the dictionary %s, and tries again the next time", async (_, fail) => {
    let isBroken = true;
    const reader: ReadDictionary = (name) => (isBroken ? fail() : read(name));
    const document = await aDocument("模型的激活率是5.5%。");
    await expect(loadTaggers(document, reader)).rejects.toMatchObject({
      code: "generation/dictionary-unavailable",
      details: { fileName: "zh-words.txt" },
    });
    isBroken = false;
    await expect(loadTaggers(document, reader)).resolves.toBeDefined();
  });
});
