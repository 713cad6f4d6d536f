export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

export interface Verb {
  readonly base: string;
  readonly form: VerbForm;
  /** Can be a noun as well (`results`, `costs`): a verb only where its neighbours say so. */
  readonly isAmbiguous: boolean;
}

const CLEAR = `accept achieve acquire activate add adopt affect agree allow announce appear apply appoint argue arise
arrive ask assert assume attend avoid become begin believe belong build capture carry cause celebrate choose combine
commission compete compile complete compose comprise concern conclude conduct confirm connect conquer consider consist
constitute construct contain continue contribute convert create cross decide declare decrease defeat define deliver
demonstrate depend derive describe design destroy determine develop die discover distinguish divide draw earn embrace
emerge emphasize enable encourage enforce engage ensure enter establish evolve examine exceed exist expand expect
explain express extend fail feature find flow follow force forbid found gain gather generate get give go govern grow
happen have help hold host hypothesize identify illustrate imply improve include increase indicate inhibit insist
inspire introduce invent invite join keep kill know lack launch lay lead learn leave lie limit locate lose lower
maintain make manage mean measure meet move observe obtain occupy occur offer operate oppose organize originate outlaw
overtake own participate perform permit point possess predict prefer prepare preserve prevent produce prohibit promote
propose protect prove provide publish pursue raise reach receive recognize record recover reduce refer reflect
refuse regard reject relate release rely remain remove replace represent require reside resign respond rest restore
restrict retain reveal rise run say see seek seem sell send separate serve settle share show sign solve speak speed
spend split spread stand start state stimulate stress strengthen study succeed suffer suggest supply support
surround take teach tell tend think throw train transfer transform translate travel treat turn understand undertake
unite try use vary visit want widen win work write yield activate ease multiply overtake credit distil outline`.split(
  /\s+/,
);

/** Nouns as often as verbs, in the base or the -s form. */
const AMBIGUOUS = new Set(
  `cause claim concern cost cross design estimate experience feature force function gain host increase influence
issue launch lead limit measure need note number offer order place plan play point process produce project promise
purchase question record reflect release remain report research rest result return rise run share show sign signal
split spread stand start state stress study supply support train transfer travel treat trial turn use view vote want work
yield find lack lie help design decrease model draw lower separate found credit rank name form face end cover change
chart contract control contest mark match base`.split(/\s+/),
);

/** Base, past, participle. */
const IRREGULAR = `become became become|begin began begun|build built built|choose chose chosen|draw drew drawn|
find found found|forbid forbade forbidden|get got got|give gave given|go went gone|grow grew grown|have had had|
hold held held|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lie lay lain|lose lost lost|
make made made|mean meant meant|meet met met|overtake overtook overtaken|prove proved proven|rise rose risen|
run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|show showed shown|
speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|take took taken|
teach taught taught|tell told told|think thought thought|throw threw thrown|understand understood understood|
undertake undertook undertaken|win won won|write wrote written|speed sped sped|arise arose arisen|cost cost cost`;

function third(base: string): string {
  if (base === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const DOUBLED = new Set([
  "permit",
  "prefer",
  "refer",
  "plan",
  "occur",
  "compel",
  "transfer",
  "begin",
  "get",
  "run",
  "win",
  "split",
]);

function withSuffix(base: string, suffix: "ed" | "ing"): string {
  if (DOUBLED.has(base)) return base + base.at(-1) + suffix;
  if (base === "die" || base === "lie") return suffix === "ed" ? `${base}d` : `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !base.endsWith("ee")) return base.slice(0, -1) + suffix;
  return suffix === "ed" && /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base + suffix;
}

function lexicon(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  const irregular = new Map(
    IRREGULAR.split("|").map((line) => {
      const [base = "", past = "", participle = ""] = line.trim().split(" ");
      return [base, { past, participle }];
    }),
  );
  const add = (word: string, base: string, form: VerbForm, isAmbiguous: boolean) => {
    if (!verbs.has(word)) verbs.set(word, { base, form, isAmbiguous });
  };
  const bases = [...new Set([...CLEAR, ...AMBIGUOUS])];
  for (const base of bases) add(base, base, "base", AMBIGUOUS.has(base));
  for (const base of bases) add(third(base), base, "third", AMBIGUOUS.has(base));
  for (const base of bases) {
    const forms = irregular.get(base);
    add(forms?.past ?? withSuffix(base, "ed"), base, "past", false);
    add(forms?.participle ?? withSuffix(base, "ed"), base, "participle", false);
    add(withSuffix(base, "ing"), base, "gerund", false);
  }
  return verbs;
}

const VERBS = lexicon();

/** The verb that a lower-case English word is a form of, of the few hundred that carry most statements. */
export function verbOf(word: string): Verb | undefined {
  return VERBS.get(word);
}

const AUXILIARIES = new Set(
  `is are was were am has have had can could will would shall should may might must does do did`.split(" "),
);

/** Verbs that a question is formed with: it moves them before the subject. */
export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word);
}
