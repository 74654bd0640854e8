/** Lists the Polish words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'nie się na jest że do jak po przez który dla oraz są jego było tym ale',
  replies: 'odpowiedz|zgłoś',
  readMore: 'czytaj (?:także|też|więcej|również)|zobacz (?:także|też|więcej|również)|przeczytaj|polecamy',
  creditLabels: 'zdjęcie|fot\\.',
  signUp: 'zapisz się',
  stamps: 'opublikowano',
  months: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  relatedHeadings: 'czytaj|zobacz|polecamy|najczęściej|komentarze',
  summaryWidgets: 'posłuchaj',
  readingTime: 'czas czytania',
  gates: 'subskryb|zaloguj',
  hours: '\\bgodz',
  days: 'dni',
  ago: '\\btemu\\b',
  yesterday: 'wczoraj',
  today: 'dzisiaj',
  authorLabels: 'napisane przez',
  joinsNames: 'i',
  newsrooms: 'redakc[jy]a',
  pageLabels: 'strona',
  pageOf: 'z',
  ownSummaries:
    'w skrócie|najważniejsze informacje|kluczowe punkty|najważniejsze|podsumowanie|streszczenie|w pigułce|co musisz wiedzieć|najważniejsze w skrócie' +
    '|najważniejsze punkty|najważniejsze fakty|krótko|skrót artykułu',
  withheld:
    '(?:dalsza część|pozostała część|reszta|pełna treść)[^.]{0,60}(?:subskry|prenumerat|abonen|premium' +
    '|zalogowan)|ten artykuł (?:jest )?(?:dostępny )?(?:tylko |wyłącznie )?dla (?:naszych )?(?:subskry' +
    '|prenumerat|abonen)|aby (?:czytać dalej|przeczytać cały)',
  remaining:
    '(?:pozostał|został)[^.]{0,40}(?:artykuł|tekst|przeczytania|materiał)|(?:artykuł' + '|tekst)[^.]{0,20}pozostał',
};
