import { defineCatalogue } from "../catalogue";
import { formatNumber, plural } from "../format";

const chinese = (count: number) => formatNumber("zh", count);

/** The statistics screen. */
export const statisticsMessages = defineCatalogue(
  {
    title: "Statistics",
    emptyTitle: "Your progress will show here",
    emptyBody: "After your first reviews you will see how much you study each day, and how much of it you still know.",
    addDocument: "Add a document",
    toToday: "Go to today",
    daysThisMonth: (days: number) =>
      plural("en", days, { one: "# day studied this month", other: "# days studied this month" }),
    reviewsToday: (count: number) => plural("en", count, { one: "# review today", other: "# reviews today" }),
    reviewsTitle: "Reviews a day",
    periodLegend: "Period",
    lastDays: (days: number) => `Last ${days} days`,
    chartSummary: (total: number, days: number, most: number) =>
      `${plural("en", total, { one: "# review", other: "# reviews" })} in ${days} days, at most ${most} in one day.`,
    showTable: "Show as a table",
    day: "Day",
    reviews: "Reviews",
    noReviewsInPeriod: "No reviews in this period.",
    retentionTitle: "What you still knew",
    retentionExplained:
      "True retention: of the cards you had learned and saw again after a day or more, the share you did not rate Again. Only the first review of a card each day counts.",
    goal: (share: number) => `Your goal is ${formatNumber("en", share, { style: "percent" })}.`,
    period: "Period",
    retention: "Retention",
    ofCards: "Remembered",
    today: "Today",
    sevenDays: "7 days",
    thirtyDays: "30 days",
    allTime: "All time",
    passedOf: (passed: number, total: number) => `${formatNumber("en", passed)} of ${formatNumber("en", total)}`,
    nothingYet: "nothing yet",
  },
  {
    zh: {
      title: "统计",
      emptyTitle: "你的进展会显示在这里",
      emptyBody: "第一次复习之后，这里会显示你每天学了多少，以及还记得多少。",
      addDocument: "添加文档",
      toToday: "回到今天",
      daysThisMonth: (days: number) => `本月学习了 ${chinese(days)} 天`,
      reviewsToday: (count: number) => `今天复习 ${chinese(count)} 次`,
      reviewsTitle: "每天的复习次数",
      periodLegend: "时间范围",
      lastDays: (days: number) => `最近 ${chinese(days)} 天`,
      chartSummary: (total: number, days: number, most: number) =>
        `${chinese(days)} 天共复习 ${chinese(total)} 次，最多的一天 ${chinese(most)} 次。`,
      showTable: "以表格显示",
      day: "日期",
      reviews: "复习次数",
      noReviewsInPeriod: "这段时间没有复习。",
      retentionTitle: "还记得多少",
      retentionExplained:
        "真实保持率：已经学会、隔了一天以上再见到的卡片里，没有选“忘了”的比例。每张卡片每天只计第一次。",
      goal: (share: number) => `你的目标是 ${formatNumber("zh", share, { style: "percent" })}。`,
      period: "时间",
      retention: "保持率",
      ofCards: "记得",
      today: "今天",
      sevenDays: "7 天",
      thirtyDays: "30 天",
      allTime: "全部",
      passedOf: (passed: number, total: number) => `${chinese(passed)}/${chinese(total)}`,
      nothingYet: "暂无",
    },
  },
);
