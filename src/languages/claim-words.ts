/**
 * What a language's data may say so that a claim can be compared with its article in meaning, not only in words. Data only,
 * in `claims.ts` beside a language's other files. What is missing is not compared, and then not promised either.
 * Lists are written as in LanguageData: comma-separated, lower case, a last `*` for any ending.
 */
export interface ClaimWords {
  /** Who agrees or promises, who refuses or denies: `agree*, promise*; refuse*, reject*`. */
  readonly commitments?: readonly string[];
  /** Words of dying and killing, of people. */
  readonly deaths?: string;
  readonly injuries?: string;
  /** That somebody came off well: unhurt, survived, no casualties. */
  readonly unharmed?: string;
  /** Nobody, none: whom nothing happened to, or who did nothing. */
  readonly nobody?: string;
  /** What is said to be the most of all, or without exception: largest, first, only, every, always. */
  readonly superlatives?: string;
  /** By which a writer leaves open: may, suspected, planned, some. */
  readonly hedges?: string;
  /** Words of which only one can be right, forms of one separated by `/`: `first/1st, second/2nd`. Days and months are in words.ts. */
  readonly rivals?: readonly string[];
  /** Units as words, each with its sign: `minute*=min, hour*=h`. Points of per cent are `pp`. */
  readonly measures?: string;
}

export interface CompiledClaimWords {
  readonly commitments: readonly (readonly [yes: readonly string[], no: readonly string[]])[];
  readonly deaths: readonly string[];
  readonly injuries: readonly string[];
  readonly unharmed: readonly string[];
  readonly nobody: readonly string[];
  readonly superlatives: readonly string[];
  readonly hedges: readonly string[];
  /** Word → its place in the list. */
  readonly rivals: readonly ReadonlyMap<string, number>[];
  readonly measures: readonly (readonly [phrases: readonly string[], sign: string])[];
}
