/**
 * Finds where a news sentence's dateline ends: "LONDON (Reuters) — ", "BERLIN, May 3 – ", "(CNN)", "Lima.- ", "新华社北京5月3日电 ".
 * Only where it is sure: what stands before a colon is a place only in the first sentence of a story, elsewhere a speaker.
 */

import type { Language } from '../../languages/language.ts';
import { hasPhrase, openingPhrase } from '../../languages/phrases/find-phrases.ts';
import { lazy } from '../../memoize.ts';

/** No dateline is longer, and no text is searched further. */
const LONGEST = 90;

/** What every dateline has: a bracket, a long dash or one at a space, a colon and a dash, or the name of an agency that opens without. */
const sign = /[([（［【]|[-–|]\s|--|—|: |:-|^[本新中]/;

/**
 * @param opensStory Whether the sentence is the first of a story that is no conversation.
 * @returns Offset of the story's first character; 0 without a dateline.
 */
export function datelineEnd(sentence: string, rules: Language, opensStory = false): number {
  const opening = sentence.slice(0, LONGEST);
  if (!sign.test(opening)) return 0;
  const before = colonEnd(opening, rules, opensStory);
  if (before) return before;
  for (const pattern of certain()) {
    const found = pattern.exec(opening);
    if (found) return found[0].length;
  }
  const [stamped, mark = ''] = stamp().exec(opening) ?? [];
  if (stamped && !sentence.slice(stamped.length).includes(` ${mark} `)) return stamped.length;
  const placed = placeAndDash().exec(opening);
  if (!placed) return 0;
  const [whole, place = '', more = '', dash = ''] = placed;
  const isCapitals = isInCapitals(place);
  const hasDate = numericDate.test(more) || namesDate(more, rules) || (year.test(more) && namesDate(place, rules));
  if (!hasDate && !isCapitals) return 0;
  // "NATO – Norway's shield – said": a pair of dashes sets off an aside.
  const isAside = more === '' && sentence.slice(whole.length).includes(` ${dash} `);
  return isAside ? 0 : whole.length;
}

/** "NEW DELHI, Nov 20: The", and in a story's first sentence "LAGOS: The", "کراچی (ویب ڈیسک) پل", "नई दिल्ली: पुल". */
function colonEnd(opening: string, rules: Language, opensStory: boolean): number {
  const [whole = '', place = '', more = ''] = placeAndColon().exec(opening) ?? [];
  if (whole) return namesDate(more, rules) || (opensStory && isInCapitals(place)) ? whole.length : 0;
  if (!opensStory || !rules.newsDesks.length) return 0;
  const [line = '', name = '', colon, desk] = caselessOpening().exec(opening) ?? [];
  const isDesk = desk !== undefined && hasPhrase(desk, rules.newsDesks);
  const isSpeaker = openingPhrase(name, rules.titles) !== undefined || hasPhrase(name, rules.saidVerbs);
  return isDesk || (colon && !isSpeaker) ? line.length : 0;
}

function namesDate(text: string, rules: Language): boolean {
  return /\p{N}/u.test(text) && hasPhrase(text, rules.months.flat());
}

const agencies = [
  'Reuters|CNN|CNN Business|AP|AFP|dpa|epd|KNA|APA|ATS|SDA|EFE|Europa Press|ANSA|Adnkronos|AGI|Lusa|Belga|ANP|NTB|TT|STT|Ritzau',
  'PAP|ČTK|TASR|SITA|MTI|Agerpres|BTA|Tanjug|HINA|TASS|ТАСС|РИА Новости|Интерфакс|УНІАН|Укрінформ|ΑΠΕ-ΜΠΕ|AA|İHA|DHA|ANKA',
  'UPI|PTI|ANI|IANS|UNI|Xinhua|Kyodo|Jiji|Yonhap|Antara|ANTARA|Bernama|VNA|TTXVN|Bloomberg|BBC|HLN|HLNtv|Billboard|Axios|Politico',
  'رويترز|أ ف ب|أ\\.ف\\.ب|د ب أ|وفا|واس|سانا|الأناضول|ایرنا|ایسنا|भाषा|वार्ता|एएनआई|आईएएनएस|বাসস',
].join('|');

const dash = '(?:--|[—–-])';
/** "(dpa/bb)": agencies and what works for them. */
const agency = `\\((?:${agencies})(?:[/-]\\p{L}{2,8}){0,3}\\)`;
/** Name words, joined by particles, commas, a date: nothing that a sentence is made of. */
const placeWord = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{N}{1,4}\\.?)";
const place = `${placeWord}(?:[ ,/]{1,2}(?:(?:de|del|do|da|la|am|an der|upon|of|el) )?(?:${placeWord}|\\p{Ll}{3,10}\\.?(?=\\s?\\()|\\p{N}{1,2} (?:de )?\\p{Ll}{3,10}\\.?))*`;

/** In a script without capitals only a known agency in brackets tells a place from a subject. */
const caselessPlace = '[\\p{Lo}\\p{M}][\\p{Lo}\\p{M}\\p{N} ,،/]{1,30}';

/** Patterns of letters take milliseconds to read, and most sentences have no sign of a dateline. */
const certain = lazy((): readonly RegExp[] => [
  new RegExp(`^${agency}\\s*(?:\\.?${dash}\\s*)?(?=[\\p{L}\\p{N}"“«„])`, 'u'),
  /^\([\p{L}\p{N}][\p{L}\p{N} .&/-]{1,23}\)\s?[—–-]{1,2}\s+(?=[\p{Lu}\p{Lo}"“«„])/u,
  new RegExp(`^${place}\\s?${agency}\\s?(?:\\.?${dash}\\s*)?(?=[\\p{Lu}\\p{Lo}\\p{N}"“«„])`, 'u'),
  new RegExp(
    `^\\p{Lu}[\\p{Lu}\\p{M}.' -]{2,30}(?:, [\\p{L}\\p{M}. ]{2,20})?\\([^()]{2,20}\\)\\s?\\.?${dash}\\s+(?=[\\p{Lu}\\p{N}"“«„])`,
    'u',
  ),
  /^\p{Lu}[\p{Lu}\p{M}' -]{2,30}[\p{Lu}\p{M}](?:—|\s?--\s?)(?=["“]?\p{Lu}\p{Ll}(?!.*(?:—|--)))/u,
  new RegExp(`^${place}\\s?\\([^()\\p{N}]{2,30}\\)\\s?\\.\\s?${dash}\\s*(?=[\\p{Lu}\\p{N}"“«¡¿])`, 'u'),
  new RegExp(`^\\p{Lu}[\\p{L}\\p{M}' ,]{2,30}[\\p{L}\\p{M}]\\.(?:—\\s*|${dash}\\s+)(?=[\\p{Lu}"“«¡¿])`, 'u'),
  /^\p{Lu}[\p{Lu}\p{M}' -]{2,30}, \p{N}{1,2}(?: \p{L}{3,10}\.?)? \([\p{Lu}][\p{Lu} ./-]{1,24}\)\s?(?:[—–-]{1,2}\s)?(?=[\p{Lu}"“«¡¿])/u,
  /^\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+)?(?:\/\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+)?)+ [–—-] (?=[\p{Lu}"„“«](?!.*\s[–—-]\s))/u,
  new RegExp(`^${caselessPlace}\\s?(?:${dash}\\s?)?${agency}\\s?(?:${dash}\\s*)?(?=[\\p{Lo}"“«])`, 'u'),
  /^(?:（|\()?(?:新华社|新華社|中新社|中新网|中新網|中央社)(?:记者|記者)?[\p{sc=Han}\p{N}]{0,18}[电電](?:）|\))?\s*/u,
  /^本[报報](?:讯|訊)\s+/u,
  /^【[^】]{0,16}(?:共同|時事|ロイター|聯合ニュース|新華社|新华社|AFP|CNN|AP)[^】]{0,6}】\s*/u,
  /^[［[][^］\]]{2,24}ロイター[］\]]\s*(?:[-－–]\s*)?/u,
  /^[（(][\p{sc=Han}]{2,8}[＝=](?:共同|時事)[）)]\s*/u,
  /^[([][\p{sc=Hang}·]{1,10}=[\p{sc=Hang}\p{N}]{2,8}[)\]]\s*(?:[\p{sc=Hang}· ]{2,20}기자 ?= ?)?/u,
  /^[\p{sc=Arab}\p{M} ]{3,30}\s?:-\s*/u,
  /^【[\p{L}\p{M}・ ]{1,14}[＝=][\p{L}\p{M}・、 ]{2,16}】\s*/u,
  /^\[[\p{L}· ]{1,12}=[\p{L}· ]{2,24}\]\s*/u,
  /^dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)(?: [\p{L}'’ ]{2,24})? ?[-–—] (?=[\p{L}"“«„])/iu,
]);

/** "WHAT WE KNOW SO FAR - The": a section's name in capitals, then a sentence that is not. */
const stamp = lazy(() => /^(?:[\p{Lu}\p{M}'’&]+ ){3,8}([-–—|]) (?=["“«„‘']?\s?[\p{Lu}][\p{Ll}'’])/u);

/** After "Feb. 23". */
const year = /^, \p{N}{4}$/u;

/** ", 27.6.2025" */
const numericDate = /^, \p{N}{1,2}[./]\p{N}{1,2}[./](?:\p{N}{2}){0,2}$/u;

/** "BRACKHOLM – The", "RALEIGH, N.C. — The", "Lima, 3 de mayo – El"; a story goes on with a capital. */
const placeAndDash = lazy(
  () =>
    new RegExp(
      `^(\\p{Lu}[\\p{L}\\p{M}.'’/-]*(?: [\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*){0,3})(, [^—–()"“«]{2,30}?)? (${dash}) (?=[\\p{Lu}\\p{N}"“«„])`,
      'u',
    ),
);

/** "LAGOS: ", "NEW DELHI, Nov 20: ". */
const placeAndColon = lazy(
  () => /^(\p{Lu}[\p{L}\p{M}.'’/-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})(, [^—–()"“«:]{2,24})?: (?=[\p{Lu}"“«‘])/u,
);

/** At most three words of a script without capitals, a bracket, a colon. */
const caselessOpening = lazy(
  () =>
    /^([\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{M}]{2,}(?: [\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{M}]{2,}){0,2})(:)?\s?(?:\(([^()]{2,30})\)[\s:]*)?(?=\p{Lo})/u,
);

function isInCapitals(place: string): boolean {
  return /^[\p{Lu}\p{M}.'’/ -]{4,}$/u.test(place);
}
