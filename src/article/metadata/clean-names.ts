/** A raw byline ("By Ada Lane and Bo Ek, Senior Reporter | 3 May") → the names in it. */
import {
  authorLabels,
  by,
  bylineBeats,
  bylineEnds,
  bylineRoles,
  joinsNames,
  months,
  nonNames,
  published,
  rolesAfterNames,
  updated,
} from '../../languages/page-lists.ts';
import { LETTERS } from '../letters.ts';

const WRITTEN_BY = `(?:${by}|${authorLabels})`;
const INTRODUCTION = new RegExp(
  `^(?:(?:written|authored|reviewed|article|advice|posted|published|reported|edited|analysis|opinion|story|text|words|review)\\s+)?${WRITTEN_BY}\\s*[:：／/]?\\s+|^${WRITTEN_BY}\\s*[:：／/|・]\\s*`,
  'i',
);
const END = new RegExp(
  `\\s*(?:[|•‧»]|\\s[-–—·]\\s|\\d{1,2}[:.]\\d\\d|\\d{4}|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+[A-Za-z\\u00C0-\\u1FFF\\u3040-\\uD7FF]+|https?:|@|(?:^|\\s)(?:last |first )?(?:${published}|${updated})|\\b(?:${months})\\.? \\d|${bylineEnds}).*$`,
  'is',
);
const BETWEEN = new RegExp(`\\s*(?:[,;、，；/&＆+]\\s*(?:(?:${joinsNames})\\s)?|\\s(?:${joinsNames})\\s)\\s*`, 'gi');
const ROLE = new RegExp(`\\b(?:${bylineRoles})\\b`, 'i');
/** "Chief Economics Correspondent": offices, each with what it is of. */
const OFFICE = new RegExp(`(?:\\s*\\b(?:${bylineBeats}))*(?:\\s*\\b(?:${bylineRoles})\\b)+\\s*`, 'gi');
/** What templates put right behind a name: "Ada LaneSenior Reporter", "Ada LaneUpdated", "Ada LaneMay 3". */
const GLUED = new RegExp(`^(?:${bylineBeats}|${bylineRoles}|${published}|${updated}|(?:${months})\\b)`, 'i');
const ROLE_AFTER = new RegExp(`\\s*(?:${rolesAfterNames})$`);

/** Characters: a dozen names with their offices. What is longer is cut before any pattern sees it. Set by hand. */
const MAX_LENGTH = 500;

/** @returns Names in their order; none for an address, a handle, a number or a sentence. */
export function splitNames(raw: string): string[] {
  let text = raw.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  if (/^(?:https?:|www\.|@)|^\S+@\S+$/.test(text)) return [];
  for (let count = 0; count < 2; count++) text = text.replace(INTRODUCTION, '');
  // "ByAda Lane", but "Byron Lane".
  text = apart(text.replace(/^(?:Written )?[Bb]y(?=[A-Z])/, ''))
    .replace(/\([^)]*\)|\[[^\]]*\]|（[^）]*）/g, ' ')
    .replace(/\S+@\S+\.\w+/g, ' ')
    .replace(/ in [A-Z]\S+(?=,? and )/g, '')
    .replace(END, '');
  const names = text.split(BETWEEN).flatMap(besideOffices).flatMap(nameIn);
  // "Ada Lane, Berlin": what follows a full name is one as well, or an agency.
  return names.filter((name) => name.includes(' ') || !names[0]?.includes(' ') || name === name.toUpperCase());
}

function apart(text: string): string {
  return text.replace(/([a-zß-ÿ])(?=(\d|[A-Z]\p{L}+))/gu, (letter, _, next: string) =>
    /\d/.test(next) || GLUED.test(next) ? `${letter} ` : letter,
  );
}

/** "Reporter Ada Lane Political Editor" → "Ada Lane". */
function besideOffices(part: string, index: number): string[] {
  if (!ROLE.test(part)) return [part];
  // "Ada Lane, AP Auto Writer"
  if (index > 0) return [];
  if (part.split(' ').length < 3) return [part];
  return part.split(OFFICE).filter((name) => /^\p{Lu}\S* \p{L}/u.test(name));
}

function nameIn(part: string, index: number): string[] {
  const name = part
    .replace(ROLE_AFTER, '')
    .replace(/^[\s.:,–—-]+|[\s:,–—·-]+$/g, '')
    .replace(/\s+/g, ' ');
  return isName(name) && (index === 0 || !/^\p{Ll}{4}/u.test(name)) ? [name] : [];
}

const TWO_LETTERS = new RegExp(`[${LETTERS}]{2}`);

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || !TWO_LETTERS.test(text) || /\d{3}|[?!<>{}="]|:\/\/|:\s/.test(text))
    return false;
  if (NOT_A_NAME.test(text)) return false;
  const words = text.split(' ');
  if (words.length > 6 || (words.length > 2 && !isMostlyCapital(words))) return false;
  return !(ROLE.test(text) && (words.length > 2 || words.every((word) => ROLE.test(word) || word.length < 4)));
}

/** What templates leave in place of a name, and what stands in bylines that is none. */
const NOT_A_NAME = new RegExp(`\\s(?:the|for|to|is|are|using)\\s|using |^(?:${nonNames})$|[:：]|\\bby$`, 'i');

/** "and headings for writing" is no name, in scripts that have capitals. */
function isMostlyCapital(words: string[]): boolean {
  const capital = words.filter((word) => /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capital * 2 >= words.length;
}
