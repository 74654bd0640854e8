/**
 * What a language's data may say so that a text's kind is recognised: an opinion, a guide, a match report. Data only, in
 * `kinds.ts` beside a language's other files. A kind without words is known by its shape or by what the page says, or not at all.
 * Lists are written as in LanguageData: comma-separated, lower case, a last `*` for any ending.
 */
export interface KindWords {
  /** In a headline or a section, of pieces that argue: opinion, column, editorial. */
  readonly columns?: string;
  /** In a headline, of reports while it happens: live updates, as it happened. */
  readonly live?: string;
  /** In a headline, of advice: how to, step by step, recipe. */
  readonly guides?: string;
  /** At the top or the end, of what a company says of itself: for immediate release, media contact. */
  readonly releases?: string;
  /** Of a match: half-time, wicket, set points. */
  readonly matches?: string;
  /** Of a study or a poll, and who takes part: researchers, survey, respondents. */
  readonly studies?: string;
  /** By which a study's result is told: found that, suggests that. */
  readonly findings?: string;
  /** In a headline or a section, of letters: letters to the editor. */
  readonly letters?: string;
  /** By which a writer speaks to the reader: you, your. */
  readonly address?: string;
}

export type CompiledKindWords = Readonly<Record<keyof KindWords, readonly string[]>>;
