/** Deeper than any page a person made; the tree walkers below call themselves once a level. */
const MOST_DEPTH = 300;
const MOST_TAGS = 150_000;

/** Elements that end without an end tag, or have none. */
const UNNESTED = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot " +
    "option optgroup colgroup caption rp rt html head body"
  ).split(" "),
);
const TAG = /<(\/?)([a-z][a-z0-9:-]*)/gi;

/**
 * Whether HTML nests deeper, or holds more tags, than a tree of it can be walked safely. Takes linear time.
 *
 * @param html as given; comments and scripts are not told apart, which can only make it seem deeper
 */
export function isHtmlTooComplex(html: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const [, slash, name = ""] of html.matchAll(TAG)) {
    tags += 1;
    if (!UNNESTED.has(name.toLowerCase())) depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    if (depth > MOST_DEPTH || tags > MOST_TAGS) return true;
  }
  return false;
}
