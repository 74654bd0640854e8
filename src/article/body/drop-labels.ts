/**
 * Labels that stand between paragraphs and say what they are in full: of advertisements, reading times, and boxes that
 * offer to read or shorten the article, such as this extension's likes; and the times of a live blog's entries. Too rare on
 * the training pages to be learnt.
 */

import { Cue } from '../body-model/boilerplate-cues.ts';
import type { TextRun } from '../page-tree/page-tree.ts';

const MAX_LABEL_LENGTH = 48;
const ENDS_LIKE_PROSE = /[.!。！]["”»』」)]*$/;

/** @param cues Bits of `Cue` of the run. */
export function isLabel({ text, dateTime, timeCharacters }: TextRun, cues: number): boolean {
  if (dateTime && timeCharacters >= text.length) return true;
  if (text.length > MAX_LABEL_LENGTH || ENDS_LIKE_PROSE.test(text)) return false;
  return (cues & (Cue.ADVERT | Cue.SUMMARY_WIDGET | Cue.READING_TIME)) !== 0;
}
