import { cleanName, confusableName, generatedName, LONGEST_NAME } from "../../../lib/domain/classroom/nickname";
import { isRefusedName } from "../../../lib/domain/classroom/refused-name";
import { drawRoomCode, readRoomCode } from "../../../lib/domain/classroom/room-code";
import { createRandom, type Random } from "../../../lib/domain/shared/random";

describe("a cleaned name", () => {
  it.each([
    ["Ａｎｎ", "Ann"],
    ["  Ann \n\t Lee ", "Ann Lee"],
    ["Ann\u202eLee\u2066", "AnnLee"],
    ["A\u200bn\u00adn\ufeff", "Ann"],
    ["Ann \u200b Lee", "Ann Lee"],
    ["An\u0000n\ud800", "Ann"],
    ["\u3164\u2800\u115f", ""],
    ["\u200d\ufe0f", ""],
    [" ", ""],
    ["王", "王"],
    ["की", "की"],
  ])("of %j is %j", (text, name) => {
    expect(cleanName(text)).toBe(name);
  });

  it("keeps what holds an emoji or a script together", () => {
    expect(cleanName("👩‍🚀 ❤️")).toBe("👩‍🚀 ❤️");
  });

  it("has twenty characters at most, as people count them", () => {
    expect(cleanName("👩‍🚀".repeat(30))).toBe("👩‍🚀".repeat(LONGEST_NAME));
    expect(cleanName(`${"字".repeat(19)} ab`)).toBe("字".repeat(19));
  });

  it("towers no marks upon a letter", () => {
    expect(cleanName(`q${"\u0321".repeat(50)}`)).toBe(`q${"\u0321".repeat(3)}`);
  });

  it("is clean", () => {
    for (const text of ["Ann\u202e Lee", "ﷺ".repeat(9), "é".repeat(40)]) {
      expect(cleanName(cleanName(text))).toBe(cleanName(text));
    }
  });
});

it("cleans names by code points where the engine knows no characters", () => {
  const known = Intl.Segmenter;
  Object.assign(Intl, { Segmenter: undefined });
  const cleaned = cleanName(` ${"文".repeat(25)} `);
  Object.assign(Intl, { Segmenter: known });

  expect(cleaned).toBe("文".repeat(LONGEST_NAME));
});

describe("names that the eye takes for each other", () => {
  it.each([
    ["Ann", "ANN"],
    ["Paul", "Раul"],
    ["Bob", "B0b"],
    ["José", "Jose"],
    ["Ann Lee", "ann_lee"],
    ["Anna", "An\u200dna"],
    ["Anna", "Anna\ufe0f"],
    ["Iris", "lris"],
    ["王小明", "王 小·明"],
  ])("fold alike: %s, %s", (left, right) => {
    expect(confusableName(left)).toBe(confusableName(right));
  });

  it.each([
    ["王", "玉"],
    ["一", "二"],
    ["か", "が"],
    ["की", "का"],
    ["Ann", "Anna"],
    ["1号", "2号"],
    ["李明", "李朋"],
  ])("are not all: %s, %s", (left, right) => {
    expect(confusableName(left)).not.toBe(confusableName(right));
  });
});

describe("a generated name", () => {
  it("takes a number for a number", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `Student ${index}`);

    expect(names.filter(isRefusedName)).toEqual([]);
  });

  it("is one that nobody has, clean, and no insult", () => {
    for (const language of ["zh", "en"] as const) {
      const taken = new Set<string>();
      const random = createRandom("seed");
      for (let count = 0; count < 1000; count += 1) {
        const name = generatedName(language, random, (other) => taken.has(confusableName(other)));
        expect([taken.has(confusableName(name)), cleanName(name), isRefusedName(name)]).toEqual([false, name, false]);
        taken.add(confusableName(name));
      }
    }
  });
});

describe("a refused name", () => {
  it.each(["fuck", "FUUUCK", "f.u.c.k", "F u c k", "sh1t", "a$$", "a55", "Nigga", "Hitler wanker", "张fuck"])(
    "is an insult in English: %s",
    (name) => {
      expect(isRefusedName(name)).toBe(true);
    },
  );

  it.each(["傻逼", "傻-逼", "大傻叉", "操你妈", "幹你娘", "他妈的", "混蛋王", "sb", "SSBB", "nmsl", "cnm", "王八蛋"])(
    "is an insult in Chinese: %s",
    (name) => {
      expect(isRefusedName(name)).toBe(true);
    },
  );

  it.each([
    ..."Cassandra Hancock Sussex Scunthorpe Dickens Dickinson Cummings Fagan Analisa Hassan Assad Titus".split(" "),
    ..."Shitong Shiting Shital Rishit Ashit Wang Dong Phuc Dung Semyon Kumar Nigel Hoare Bass".split(" "),
    ..."王 一 尼玛 操晓明 日娜 杨伟 范统 史珍香 干将 贱民史 白薇 小狗 sbc 沙僧".split(" "),
    "👩‍🚀",
    ..."12号 455 小明455 Room-717".split(" "),
  ])("is not what people are called: %s", (name) => {
    expect(isRefusedName(name)).toBe(false);
  });
});

describe("a room code", () => {
  /** Draws these numbers in turn. */
  function aRandom(...numbers: number[]): Random {
    return { next: () => 0, integer: () => numbers.shift() ?? 0 };
  }

  it("has six digits, zeros in front", () => {
    expect(drawRoomCode(aRandom(42), () => false)).toBe("000042");
  });

  it("is one that no live room has", () => {
    expect(drawRoomCode(aRandom(1, 2, 3), (code) => code !== "000003")).toBe("000003");
  });

  it.each([
    ["123456", "123456"],
    [" 123 456 ", "123456"],
    ["123-456", "123456"],
    ["123–456", "123456"],
    ["１２３４５６", "123456"],
    ["12345", null],
    ["1234567", null],
    ["12345a", null],
    ["", null],
  ])("is read from %j as %j", (text, code) => {
    expect(readRoomCode(text)).toBe(code);
  });
});
