/** Two-byte sequences by the character they decode to: Node writes no charset but UTF, so its decoder is turned round. */
function reverseTable(charset: "gbk" | "big5"): ReadonlyMap<string, readonly [number, number]> {
  const table = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(charset);
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && character !== "\uFFFD" && !table.has(character)) table.set(character, [high, low]);
    }
  }
  return table;
}

const TABLES = { gbk: reverseTable("gbk"), big5: reverseTable("big5") };

/** A text in GBK or Big5; a character that the charset lacks is an error of the test. */
export function encodeChinese(text: string, charset: "gbk" | "big5"): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
    const pair = TABLES[charset].get(character);
    if (pair === undefined) throw new Error(`${character} is not in ${charset}`);
    return [...pair];
  });
  return Uint8Array.from(bytes);
}

/** A text in UTF-16, without a byte-order mark. */
export function encodeUtf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), order === "le");
  return bytes;
}
