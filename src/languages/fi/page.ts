/** Lists the Finnish words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'ja on että ei oli myös mutta ovat joka hän kun sen kuin mukaan sekä se',
  replies: 'vastaa',
  readMore: 'lue (?:myös|lisää|myos)|katso (?:myös|lisää)',
  creditLabels: 'kuva',
  signUp: 'tilaa|uutiskirje',
  adverts: 'mainos',
  stamps: 'julkaistu|päivitetty',
  relatedHeadings: 'lue|aiheesta',
  summaryWidgets: 'kuuntele',
  gates: 'tilaa',
  published: 'julkaist',
  ownSummaries: 'lyhyesti|tiivistelmä|pääkohdat|tiivistettynä|ydinasiat|pähkinänkuoressa|lyhyt versio',
  withheld:
    '(?:loput|jatko|koko juttu|koko artikkeli|loppuosa)[^.]{0,40}tilaaj|(?:artikkeli|juttu' +
    '|sisältö) on (?:vain )?tilaajille',
  remaining: 'jäljellä[^.]{0,40}(?:artikk|jut|lue)|(?:artikkelista|jutusta)[^.]{0,40}jäljellä',
};
