import { defineCatalogue } from "../catalogue";
import { formatNumber, plural } from "../format";

const chinese = (count: number) => formatNumber("zh", count);

/** What comes home from a class, where the learner's cards are. */
export const takeHomeImportMessages = defineCatalogue(
  {
    title: "From your class",
    reading: "Looking at what came from the class…",
    unreadable:
      "This did not come from a class, or it was cut off on the way. Nothing was changed. Go back to the class page and save it as a file, then open that file here.",
    otherText: "Import a text instead",
    deckName: "From class",
    from: (title: string) => `Class: ${title}`,
    newCards: (count: number) => plural("en", count, { one: "# new card", other: "# new cards" }),
    knownCards: (count: number) =>
      plural("en", count, { one: "# card is here already", other: "# cards are here already" }),
    effect: "What you missed is rated Again, so that it comes up now and tomorrow.",
    toDeck: (deck: string) => `New cards go to the deck “${deck}”.`,
    takesSlow: (count: number) =>
      plural("en", count, {
        one: "Also take # that was right but slow",
        other: "Also take # that were right but slow",
      }),
    takesSlowHint: "They are rated Hard and come up sooner.",
    list: "What is in it",
    isNew: "new",
    isKnown: "here already",
    isTaken: "taken already",
    isSlow: "slow",
    add: (count: number) => plural("en", count, { one: "Take # question home", other: "Take # questions home" }),
    adding: "Saving…",
    leave: "Not now",
    allHere: "All of this is here already. Nothing needs to be changed.",
    onlySlow: "You missed nothing. What was slow is taken only if you want it.",
    done: (count: number) =>
      plural("en", count, { one: "# question is in your reviews", other: "# questions are in your reviews" }),
    undo: "Undo",
    undone: "Taken back. Your cards are as they were.",
    review: "Review now",
    openDeck: "Open the deck",
  },
  {
    zh: {
      title: "来自课堂",
      reading: "正在查看课堂带来的内容…",
      unreadable:
        "这不是来自课堂的内容，或者途中被截断了。没有任何改动。请回到课堂页面保存为文件，再在这里打开那个文件。",
      otherText: "改为导入文字",
      deckName: "来自课堂",
      from: (title: string) => `课堂：${title}`,
      newCards: (count: number) => `${chinese(count)} 张新卡片`,
      knownCards: (count: number) => `${chinese(count)} 张这里已经有了`,
      effect: "没答对的会记为“重来”，今天和明天都会出现。",
      toDeck: (deck: string) => `新卡片放进卡组“${deck}”。`,
      takesSlow: (count: number) => `也带上 ${chinese(count)} 道答对但较慢的`,
      takesSlowHint: "会记为“困难”，更早再出现。",
      list: "里面有什么",
      isNew: "新",
      isKnown: "已有",
      isTaken: "已带回",
      isSlow: "较慢",
      add: (count: number) => `带回 ${chinese(count)} 道题`,
      adding: "正在保存…",
      leave: "暂不",
      allHere: "这些都已经在这里了，不需要改动。",
      onlySlow: "你没有答错的题。较慢的只在你愿意时带回。",
      done: (count: number) => `${chinese(count)} 道题已进入你的复习`,
      undo: "撤销",
      undone: "已撤销，你的卡片和之前一样。",
      review: "现在复习",
      openDeck: "打开卡组",
    },
  },
);
