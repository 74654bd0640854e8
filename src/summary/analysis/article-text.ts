/** Describes what is known of one article: the language, and everything that is read off its sentences. */
import type { Language } from '../../languages/language.ts';
import type { ArticleSentence } from '../reading/read-sentences.ts';
import type { KindSign, TextKind } from '../reading/text-kind.ts';
import type { SentenceGraph } from './sentence-graph.ts';
import type { SurfaceCues } from './surface-cues.ts';
import type { Introductions } from './unintroduced-names.ts';
import type { UnresolvedReference } from './unresolved-references.ts';

/** `low-information`: true, but it tells next to nothing. `off-topic`: no sentence of the story, or none that can stand alone. */
export type Unfit = 'low-information' | 'off-topic';

/** What is read off the text. */
export interface ArticleText {
  readonly rules: Language;
  readonly kind: TextKind;
  /** By what the kind was known. */
  readonly kindSign: KindSign;
  readonly sentences: readonly ArticleSentence[];
  readonly titleStems: ReadonlySet<string>;
  readonly graph: SentenceGraph;
  readonly cues: readonly SurfaceCues[];
  readonly words: readonly number[];
  readonly stems: readonly (readonly string[])[];
  readonly stemSets: readonly ReadonlySet<string>[];
  /** What each sentence points back to, if anything. */
  readonly references: readonly (UnresolvedReference | undefined)[];
  /** Whether it names its subject by what an earlier sentence has told. */
  readonly isLoose: readonly boolean[];
  /** Which sentences make a poor point, and why. */
  readonly unfit: readonly (Unfit | undefined)[];
  readonly lexRank: Float64Array;
  /** In how many sentences a name occurs. */
  readonly nameFrequency: ReadonlyMap<string, number>;
  /** The article's most telling terms with their weight (frequency × idf), summing to 1. */
  readonly salientTerms: ReadonlyMap<number, number>;
  /** By sentence: pairs of neighbouring terms that occur in at least two sentences, as numbers, with the number of those. */
  readonly repeatedPairs: readonly ReadonlyMap<number, number>[];
  /** Sum of the vectors of the first `OPENING_SENTENCES`. */
  readonly openingVector: Float64Array;
  readonly openingNorm: number;
}

/** With what is concluded from it. */
export interface ArticleAnalysis extends ArticleText {
  /** What each sentence lacks to tell something by itself, 0–1. */
  readonly informationDeficit: readonly number[];
  readonly introductions: Introductions;
  /** How surely each sentence tells how the story stands. */
  readonly outcomes: readonly number[];
  /** How many paragraphs the sentences stand in. */
  readonly paragraphs: number;
  /** Whether each sentence of a report tells what was before, or who somebody is. */
  readonly isBackStory: readonly boolean[];
  /** The sentence that tells the news, where one surely does. */
  readonly news: number | undefined;
}
