/** Lists the Danish words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  yieldsTo: 'no',
  commonWords: 'og det som på er ikke til med har af for blev efter fra også var han',
  replies: 'svar|besvar',
  readMore: 'læs (?:også|mere)',
  signUp: 'tilmeld',
  stamps: 'opdateret',
  by: 'af',
  updated: 'opdateret',
  pageLabels: 'side',
  pageOf: 'af',
  ownSummaries:
    'kort fortalt|resumé|det vigtigste|kort sagt|hovedpunkter|opsummering|overblik|det hele kort|kort om|sagen kort',
  withheld:
    '(?:resten|hele artiklen)[^.]{0,40}abonne|(?:artiklen|indholdet) er (?:kun ' +
    '|forbeholdt )+(?:for )?(?:vores )?abonnenter|for at læse (?:videre|resten)',
  remaining: '(?:mangler|resterer|tilbage)[^.]{0,40}(?:artikl|læse)',
};
