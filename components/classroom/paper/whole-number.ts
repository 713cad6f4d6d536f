/** The number in a field, from 1 to the most; `null` for anything else. */
export function wholeNumber(text: string, most: number): number | null {
  const trimmed = text.trim();
  const value = Number(trimmed);
  return /^\d{1,3}$/.test(trimmed) && value >= 1 && value <= most ? value : null;
}
