import type { Locale } from "../../../lib/domain/settings/settings";
import { formatNumber } from "../../../lib/i18n/format";

/** A share, 0 to 1, in whole percent. */
export function formatPercent(locale: Locale, share: number): string {
  return formatNumber(locale, share, { style: "percent", maximumFractionDigits: 0 });
}
