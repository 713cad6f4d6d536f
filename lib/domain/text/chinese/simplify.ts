/** Common characters that only Traditional Chinese is written with: a text without any of them is Simplified. */
const TRADITIONAL =
  /[們這個來時為國會說學對開關過還進動業發現後實經從與無點務門間電氣華書長東車馬見語讀論議認識記計設許證話該請調談變讓買賣費資質貿財貨貝責負術總統網線級結給維續組織細終紀約紅純紙練縣聲聽職聯頭題類顯風飛飯飲館體鳥魚麗龍歷萬當師幣廣應戰據標權歐殺滅漢災爭狀獨獲產畫監礦稱種積窮競筆節範築糧緊聖腦舊蘇處號蟲衛裝補規視覺觀詞試詩誰課護讚趙軍輕輪轉辦農遠適選遺郵鄉醫銀錢鋼錄鐵長閉陽陳陸隊階際難雲雙離響項順須領頻顧養驗魯麼齊齡龐]/;

/** Is the text, or part of it, in Traditional Chinese? */
export function hasTraditional(text: string): boolean {
  return TRADITIONAL.test(text);
}

/**
 * Reads the table of Traditional characters: a line of characters, a line of what each becomes, then phrases that are
 * not written character by character, each with its other form after a space.
 *
 * @returns what writes a text in Simplified characters: of the same length, so that offsets hold
 * @throws {RangeError} if a line is not of equal halves
 */
export function decodeSimplifier(table: string): (text: string) => string {
  const [from = "", to = "", ...phrases] = table.trimEnd().split("\n");
  const pairs = phrases.map((line) => line.split(" ") as [string, string]);
  for (const [left, right] of [[from, to] as const, ...pairs]) {
    if (left === "" || left.length !== right?.length) throw new RangeError("table of Traditional characters");
  }
  const forms = new Map([...Array.from(from, (character, at) => [character, to.charAt(at)] as const), ...pairs]);
  const longestFirst = pairs.map(([phrase]) => phrase).sort((left, right) => right.length - left.length);
  const pattern = new RegExp([...longestFirst, `[${from}]`].join("|"), "g");
  return (text) => text.replace(pattern, (part) => forms.get(part) ?? part);
}
