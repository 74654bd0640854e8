/**
 * What a language's data must say so that facts can be read in it. One file per language beside this one, data only.
 * Months, weekdays and verbs of saying stand in ../languages, which more than facts ask.
 * Everything is optional but the tag: what is missing is simply not found ("say nothing rather than something doubtful").
 * All lists are comma-separated strings in lower case (names and German nouns as written); `=` gives a word's value.
 */

export interface FactWords {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly numbers: NumberWords;
  readonly dates?: DateWords;
  readonly names?: NameWords;
}

interface NumberWords {
  /** The decimal sign; the other of the two groups thousands, as do spaces and apostrophes. */
  readonly decimal: '.' | ',';
  /** "two=2": from two up, without the scales. One is left out: in most languages it is also the article. */
  readonly cardinals?: string;
  /** Words that count as one before a scale only: "a million". */
  readonly one?: string;
  /** Words that halve the scale after them: "half a million". */
  readonly half?: string;
  /** "million=1e6", short forms ("bn"), 万, 億. They follow digits or spelled numbers. */
  readonly scales?: string;
  /** Joins the parts of a spelled number: "two hundred and six". */
  readonly and?: string;
  readonly percent?: string;
  /** "dollars=$": both spellings have the same unit. */
  readonly currencies?: string;
  /** Nouns whose count is news ("people", "homes"), as they stand after a number. English and German have rules instead. */
  readonly counted?: string;
  /** Words after the counted noun that belong to the count: "injured, dead". */
  readonly fates?: string;
  /** What may stand before a number and changes it: "at least, about". Shown with it. */
  readonly about?: string;
}

interface DateWords {
  /** Order in "3/4/2015". Missing: read only where the numbers leave no doubt. */
  readonly numeric?: 'day-month' | 'month-day';
  /** What may stand between day, month and year, apart from spaces, commas and stops: "de". */
  readonly between?: string;
  /** What may cling to the day's digits: "st, er, º". */
  readonly daySuffixes?: string;
  /** Days from the publication date: "yesterday=-1". */
  readonly relative?: string;
  /** Words before a bare month or year that make it one: "in, since". Without them neither is read. */
  readonly before?: string;
  /** A sentence that matches speaks of the future: its bare weekday is the next, not the last. No pattern, no weekdays. */
  readonly future?: () => RegExp;
}

export interface NameWords {
  /** Words that, though capitalised (at a sentence's start, or as German nouns), are no part of a name. */
  readonly notNames?: string;
  /** Words of origin ("french"): part of an organisation's name, never of a person's. */
  readonly demonyms?: string;
  /** Words that no person's name holds: "cup, festival, hall". */
  readonly notPeople?: string;
  /** Lower-case words inside names: "de, van, bin". */
  readonly particles?: string;
  /** Forms of address, not kept as a role: "mr, dr". */
  readonly address?: string;
  /** What a person can be: "mayor, chief, striker". Head nouns of a role, before or after the name. */
  readonly roles?: string;
  /** Words that make a capitalised sequence an organisation: "university, ministry, inc". */
  readonly organisations?: string;
  /** Well-known organisations and places, as written. */
  readonly knownOrganisations?: string;
  readonly knownPlaces?: string;
  /** Words that make a capitalised sequence a place: "street, county". */
  readonly placeWords?: string;
  /** What stands before a place: "in, near". A known place counts only after one: elsewhere it may be a team. */
  readonly placePrepositions?: string;
}
