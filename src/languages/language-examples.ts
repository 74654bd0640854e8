/** Says what a language's `examples.ts` holds: what tests hold its words against. No part of the product. */

export interface LanguageExamples {
  /** Paragraphs of invented news, each as the sentences that it must be split into; with abbreviations that end none. */
  readonly paragraphs: readonly (readonly string[])[];
  /** Where the language has `facts.ts`: texts published on 18 March 2015, a Wednesday, with the facts read in each. */
  readonly facts?: readonly (readonly [text: string, facts: readonly string[]])[];
}
