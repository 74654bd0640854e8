/** Declares which changes of which numbers cannot be noticed by a test, or judge nothing, and why. */

export interface Equivalent {
  readonly constants: readonly string[];
  /** All, where none is named. */
  readonly factors?: readonly string[];
  readonly reason: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    constants: [
      'article/body-model/run-features.ts:RUN_WIDTH.left',
      'article/body-model/context-features.ts:CONTEXT_WIDTH',
      'article/body-model/packed-trees.ts:ASCII_COUNT',
      'article/body-model/packed-trees.ts:FIRST_ASCII',
      'article/body-model/packed-trees.ts:FIRST_LETTER',
      'article/dom-access.ts:ELEMENT',
      'article/dom-access.ts:TEXT',
      'summary/model/network.ts:LANES',
      'summary/sentences/first-letter.ts:ASCII',
    ],
    reason: 'A form of data, or of the platform: not a judgement.',
  },
  {
    constants: [
      'article/page-tree/element-hints.ts:MAX_KNOWN',
      'languages/language.ts:MAX_STEMS',
      'languages/phrases/find-phrases.ts:MAX_TEXTS',
      'summary/sentences/terms.ts:MAX_WORDS',
    ],
    reason: 'How much is remembered: the answers are the same.',
  },
  {
    constants: ['article/body/find-garbled.ts:ALPHABETS.1.1'],
    factors: ['×10'],
    reason: 'In a larger alphabet letters are shifted the other way round: the words are the same.',
  },
  {
    constants: ['article/count-words.ts:CHUNK'],
    reason: 'How much is counted at a time: chunks end at spaces, so that the sum is the same.',
  },
  {
    constants: ['article/page-tree/element-hints.ts:FIRST_LETTERS'],
    factors: ['×0', '×0.1'],
    reason: 'With fewer letters more words are compared, to the same end.',
  },
  {
    constants: ['summary/sentences/terms.ts:FIRST_UNSPACED'],
    factors: ['×0', '×0.1'],
    reason: 'A pattern has the last word; this spares asking it.',
  },
  {
    constants: ['article/detection/find-text-blocks.ts:MIN_CHARACTERS.right'],
    factors: ['×10'],
    reason: 'What is shorter is weighed all the same, and found too light.',
  },
  {
    constants: ['article/body-model/measure-page.ts:NOWHERE'],
    factors: ['×0.1', '×10'],
    reason: 'Any number far above a page: what is read of it ends at sixteen levels.',
  },
  {
    constants: ['article/metadata/dates/read-publication-dates.ts:MIN_LINE'],
    factors: ['×0', '×0.1'],
    reason: 'No shorter line is read as a date; this spares trying.',
  },
  {
    constants: ['article/metadata/read-page-number.ts:SHORT_ADDRESS'],
    factors: ['×10'],
    reason: 'A page of the same article has the same path, and so its longest word; this spares comparing.',
  },
  {
    constants: ['summary/sentences/full-stop.ts:MAX_LIST_NUMBER_LENGTH'],
    factors: ['×10'],
    reason: 'The pattern behind it ends sooner; this spares asking it.',
  },
  {
    constants: ['summary/sentences/thai-breaks.ts:LOOK_AHEAD'],
    factors: ['×10'],
    reason: 'The patterns begin at the beginning and end sooner.',
  },
];
