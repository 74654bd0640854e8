/** Lists the Norwegian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  yieldsTo: 'sv',
  commonWords: 'og det som på er ikke til med har av for ble etter fra også var han',
  replies: 'svar',
  readMore: 'les (?:også|mer)|se også',
  stamps: 'oppdatert',
  relatedHeadings: 'les også|mest lest',
  summaryWidgets: 'lytt',
  gates: 'les mer|kjøp',
  ago: '\\bsiden\\b',
  by: 'tekst',
  joinsNames: 'og',
  updated: 'oppdatert',
  ownSummaries:
    'kort fortalt|oppsummert|oppsummering|kortversjonen|det viktigste|hovedpunkter|kort oppsummert|dette er saken|kort om|saken kort|saken på ett minutt' +
    '|sammendrag',
  withheld:
    '(?:resten|hele saken|hele artikkelen)[^.]{0,40}abonn|(?:saken|artikkelen|innholdet) er (?:kun |bare ' +
    '|forbeholdt )+(?:for )?(?:våre )?abonnenter|for å lese (?:videre|resten|hele)',
  remaining: '(?:gjenstår|igjen)[^.]{0,40}(?:artikk|sak|lese)',
};
