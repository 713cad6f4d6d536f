/**
 * Runs before anything is painted: the chosen theme, what the prerendered page may show of itself, and the
 * language of a reader whose page is not the English one it was written in. The text is constant, so a content
 * policy can name its hash. It shows the page again by itself when nothing else has after three seconds.
 *
 * On the root element: `data-theme`; `data-collection` where this browser holds cards; `data-needs-https` where
 * the notice about offline use is due; `data-locale-pending` until the page speaks its reader's language.
 */
export const FIRST_PAINT_SCRIPT = `(function () {
  var root = document.documentElement, theme, locale, held, told;
  try {
    theme = localStorage.getItem("wengu.theme");
    locale = localStorage.getItem("wengu.locale");
    held = localStorage.getItem("wengu.collection");
    told = localStorage.getItem("wengu.https-notice");
  } catch (refused) {}
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (/"(cards|reviews)":[1-9]/.test(held || "")) root.dataset.collection = "held";
  if (!window.isSecureContext && !told) root.dataset.needsHttps = "";
  if (locale !== "en" && locale !== "zh")
    locale = (navigator.languages || []).map(function (tag) { return tag.slice(0, 2); })
      .find(function (tag) { return tag === "en" || tag === "zh"; });
  if (locale !== "zh") return;
  root.lang = "zh-Hans";
  root.dataset.localePending = "zh";
  setTimeout(function () { delete root.dataset.localePending; }, 3000);
})();`;
