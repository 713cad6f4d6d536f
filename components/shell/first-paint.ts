/**
 * Runs before anything is painted: the chosen theme, and the language of a reader whose page is
 * not the English one it was written in. The text is constant, so a content policy can name its hash.
 * It shows the page again by itself when nothing else has after three seconds.
 */
export const FIRST_PAINT_SCRIPT = `(function () {
  var root = document.documentElement, theme, locale;
  try { theme = localStorage.getItem("wengu.theme"); locale = localStorage.getItem("wengu.locale"); } catch (refused) {}
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (locale !== "en" && locale !== "zh")
    locale = (navigator.languages || []).map(function (tag) { return tag.slice(0, 2); })
      .find(function (tag) { return tag === "en" || tag === "zh"; });
  if (locale !== "zh") return;
  root.lang = "zh-Hans";
  root.dataset.localePending = "zh";
  setTimeout(function () { delete root.dataset.localePending; }, 3000);
})();`;
