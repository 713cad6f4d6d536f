import type { NextReturn } from "../../domain/scheduler/schedule-review";
import { defineCatalogue } from "../catalogue";
import { formatNumber, plural } from "../format";

const MONTH_DAYS = 30.4;
const YEAR_DAYS = 365.25;
const ONE_DIGIT = { maximumFractionDigits: 1 };

function returnInEnglish(next: NextReturn): string {
  if (next.unit === "minutes") return `${next.minutes} min`;
  if (next.days < 30) return plural("en", next.days, { one: "# day", other: "# days" });
  if (next.days < YEAR_DAYS) return `${formatNumber("en", next.days / MONTH_DAYS, ONE_DIGIT)} mo`;
  return `${formatNumber("en", next.days / YEAR_DAYS, ONE_DIGIT)} yr`;
}

function returnInChinese(next: NextReturn): string {
  if (next.unit === "minutes") return `${next.minutes} 分钟`;
  if (next.days < 30) return `${next.days} 天`;
  if (next.days < YEAR_DAYS) return `${formatNumber("zh", next.days / MONTH_DAYS, ONE_DIGIT)} 个月`;
  return `${formatNumber("zh", next.days / YEAR_DAYS, ONE_DIGIT)} 年`;
}

export const reviewMessages = defineCatalogue(
  {
    title: "Review",
    leave: "Leave the review",
    flashcard: "flashcard",
    showAnswer: "Show answer",
    answer: "Answer",
    blank: "blank",
    howWell: "How well did you know it?",
    again: "Again",
    hard: "Hard",
    good: "Good",
    easy: "Easy",
    returnsIn: returnInEnglish,
    rated: (rating: string, left: number) => `${rating}. ${left} left.`,
    left: (count: number) => plural("en", count, { one: "# card left", other: "# cards left" }),
    saving: "Saving…",
    undo: "Undo the last rating",
    undone: "Taken back.",
    more: "More for this card",
    edit: "Edit the card",
    suspend: "Suspend the card",
    bury: "Not again today",
    suspended: "Suspended.",
    buried: "Set aside until tomorrow.",
    right: "Right.",
    wrong: "Not this one.",
    toBeMatched: "To be matched",
    explanations: "Explanations, out of order",
    toBeOrdered: "To be put in order",
    chooseOne: "Pick one to test yourself",
    correctOption: "the answer",
    wrongOption: "your choice",
    true: "True",
    false: "False",
    openDocument: "Open in the document",
    documentDeleted: "The document was deleted.",
    writtenByHand: "Written by hand, without a source.",
    doneTitle: "That is all for now",
    waitingTitle: "A short rest",
    waitingText: (time: string) => `The next card returns at ${time}. Stay, and it appears by itself.`,
    nothingTitle: "Nothing is due",
    nothingText: "Cards come back when they are about to be forgotten. Until then, a quiz does no harm.",
    reviewed: "Reviewed",
    remembered: "Remembered",
    time: "Time",
    tomorrow: "Tomorrow",
    minutes: (millis: number) => {
      const seconds = Math.round(millis / 1000);
      return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    },
    share: (share: number) => formatNumber("en", share, { style: "percent" }),
    toToday: "Back to Today",
    toDecks: "Go to decks",
    takeQuiz: "Take a quiz",
    swipeHint: "Swipe left for Again, right for Good.",
  },
  {
    zh: {
      title: "复习",
      leave: "离开复习",
      flashcard: "卡片",
      showAnswer: "显示答案",
      answer: "答案",
      blank: "空格",
      howWell: "记得怎么样？",
      again: "忘了",
      hard: "吃力",
      good: "记得",
      easy: "轻松",
      returnsIn: returnInChinese,
      rated: (rating: string, left: number) => `${rating}。还剩 ${left} 张。`,
      left: (count: number) => `还剩 ${count} 张`,
      saving: "正在保存…",
      undo: "撤销上一次评分",
      undone: "已撤销。",
      more: "这张卡片的更多操作",
      edit: "编辑卡片",
      suspend: "暂停这张卡片",
      bury: "今天不再出现",
      suspended: "已暂停。",
      buried: "先放到明天。",
      right: "答对了。",
      wrong: "不是这个。",
      toBeMatched: "待配对的各项",
      explanations: "打乱的说明",
      toBeOrdered: "待排序的各项",
      chooseOne: "选一个，考考自己",
      correctOption: "正确答案",
      wrongOption: "你选的",
      true: "正确",
      false: "错误",
      openDocument: "在文档中查看",
      documentDeleted: "文档已删除。",
      writtenByHand: "手写的卡片，没有出处。",
      doneTitle: "这一轮复习完了",
      waitingTitle: "歇一会儿",
      waitingText: (time: string) => `下一张卡片 ${time} 回来。留在这里，它会自己出现。`,
      nothingTitle: "现在没有到期的卡片",
      nothingText: "卡片会在快要忘记的时候回来。在那之前，不妨做个小测验。",
      reviewed: "复习",
      remembered: "记得",
      time: "用时",
      tomorrow: "明天",
      minutes: (millis: number) => {
        const seconds = Math.round(millis / 1000);
        return seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`;
      },
      share: (share: number) => formatNumber("zh", share, { style: "percent" }),
      toToday: "回到今天",
      toDecks: "查看卡组",
      takeQuiz: "做个小测验",
      swipeHint: "向左滑是忘了，向右滑是记得。",
    },
  },
);
