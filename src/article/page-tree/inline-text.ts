/**
 * Decides how what stands in a line is read: as it stands, as a power or an index, or, where it holds no words of the line,
 * not at all. Told by markup alone; what only a layout tells is asked of it later.
 */
import { type DomAccess, ELEMENT, TEXT } from '../dom-access.ts';
import { Kind, kindOf } from './element-kinds.ts';

/** `undefined`: as it stands. */
type Reading = 'skipped' | Script | undefined;
export type Script = 'raised' | 'lowered';

/** Characters: no mark of a note, power or index is longer. Set by hand. */
const MAX_MARK = 12;
const NOTE = /^[[(]?(?:\d{1,3}|[*†‡§]+|[a-z]{1,2})(?:\s*[,;–-]\s*\d{1,3})*[\])]?$/;
const NOTE_NAME = /note[-_]?(?:ref|anchor|link)|(?:foot|end)[-_]?note|(?:fn|cite)[-_]?ref|reference|citation/i;
/** What stands beside the text, though among its words in the markup. */
const SIDE_NOTE = /(?:side|margin)-?note/i;
const BACK_TO_TEXT = /^(?:[\^↑↩⏎⤴]\P{L}?|[#¶🔗]\uFE0F?)$/u;
/** What a power stands on: a figure, a unit, a variable, a bracket. Longer words and stops have notes. */
const BASE = /(?:[\d)\]]|(?:^|[^\p{L}])\p{L}{1,3})$/u;

/** Characters: no notice at a link's end is longer. Set by hand. */
const MAX_NOTICE = 60;
const ICON = /(?:^|[^a-z])(?:icons?|symbols|glyphicons?)(?![a-z])/i;
const ICON_FONT = /(?:material|google)-?(?:icons|symbols)/i;
const LIGATURE = /^[a-z][a-z\d_]*$/;

const TRANSLATION = /translat|bilingual/i;
/** A share of the line before it: a translation is as long, in ideographs a quarter; a name that stays is shorter. Set by hand. */
const MIN_TRANSLATION = 0.25;

/**
 * @param classAndId As in the page.
 * @param line What was read of the line before it.
 */
export function readingOf(element: Element, name: string, classAndId: string, line: string, dom: DomAccess): Reading {
  if (name === 'sup' || name === 'sub') return readingOfMark(element, name, classAndId, line, dom);
  const isSkipped =
    name === 'a'
      ? isNoteLink(element, classAndId, dom)
      : isIcon(element, name, classAndId) ||
        (SIDE_NOTE.test(classAndId) && line.trim() !== '') ||
        isLinkNotice(element, dom) ||
        (element.hasAttributes() &&
          (dom.attribute(element, 'role') === 'tooltip' || isTranslation(element, classAndId, line, dom)));
  return isSkipped ? 'skipped' : undefined;
}

function readingOfMark(
  element: Element,
  name: 'sup' | 'sub',
  classAndId: string,
  line: string,
  dom: DomAccess,
): Reading {
  const text = textOf(element, dom);
  if (name === 'sup' && isNote(element, text, classAndId, line, dom)) return 'skipped';
  if (text.length > MAX_MARK) return undefined;
  const script = name === 'sup' ? 'raised' : 'lowered';
  // Ordinals, as in 1st and 2e, stay as they are.
  return FIGURES.test(text) || (/\d/.test(text) && BASE.test(line)) ? script : undefined;
}

function isNote(element: Element, text: string, classAndId: string, line: string, dom: DomAccess): boolean {
  if (/^\[.*\]$/.test(text)) return true;
  if (!NOTE.test(text)) return false;
  const link = element.querySelector('a') ?? element.closest('a');
  const leadsToNote = link && textOf(link, dom).length <= MAX_MARK && dom.attribute(link, 'href')?.includes('#');
  if (leadsToNote || NOTE_NAME.test(classAndId)) return true;
  if (/[*†‡§([]/.test(text)) return true;
  // Of figures that lead nowhere, isotopes and fractions stay, too.
  const beginsWord = /(?:^|\s)$/.test(line) && /^[\p{L}/⁄]/u.test(textAfter(element, dom));
  return (/\d/.test(text) || /[.!?]$/.test(line)) && !BASE.test(line) && !beginsWord;
}

function isNoteLink(element: Element, classAndId: string, dom: DomAccess): boolean {
  const first = element.firstChild;
  if (first?.nodeType !== TEXT || (first as Text).data.length > MAX_MARK) return false;
  const href = dom.attribute(element, 'href') ?? '';
  const text = textOf(element, dom);
  if (!href.includes('#') || text.length > MAX_MARK) return false;
  const names = `${classAndId} ${dom.attribute(element, 'role')} ${href}`;
  return BACK_TO_TEXT.test(text) || (NOTE.test(text) && (/^[[*†‡§]/.test(text) || NOTE_NAME.test(names)));
}

/** Fonts of icons draw a picture for a word: the class says so, and the word is one of theirs. */
function isIcon(element: Element, name: string, classAndId: string): boolean {
  const isNamed = name.endsWith('-icon') || ICON.test(classAndId);
  if (!isNamed || element.firstElementChild) return false;
  const word = (element.textContent ?? '').trim();
  return LIGATURE.test(word) && (word.includes('_') || name !== 'span' || ICON_FONT.test(classAndId));
}

/** "(opens in a new tab)" and the like, at the end of a link that does, in whatever language. */
function isLinkNotice(element: Element, dom: DomAccess): boolean {
  const first = element.firstChild;
  if (first?.nodeType !== TEXT || !/^\s*\(/.test((first as Text).data)) return false;
  const text = textOf(element, dom, MAX_NOTICE);
  const isNotice = text.length <= MAX_NOTICE && text.endsWith(')');
  return isNotice && element.closest('a[target=_blank]')?.lastElementChild === element;
}

/** Translating extensions put theirs behind each paragraph: an article is read in one language, its own. */
function isTranslation(element: Element, classAndId: string, line: string, dom: DomAccess): boolean {
  if (!TRANSLATION.test(classAndId) && dom.attribute(element, 'translate') !== 'no') return false;
  const before = line.trim().length;
  const share = textOf(element, dom, before / MIN_TRANSLATION).length / before;
  return share > MIN_TRANSLATION && share < 1 / MIN_TRANSLATION && !textAfter(element, dom).trim();
}

/** Terms that are explained are buttons among words, or whole headings; other buttons are for doing something. */
export function isWordButton(button: Element, box: string, dom: DomAccess): boolean {
  return /\S/.test(textAfter(button, dom)) || /^(?:h[2-6]|dt|summary)$/.test(box);
}

/** @returns The letter that a picture shows where it begins a word, else nothing. */
export function initialIn(picture: Element, dom: DomAccess): string {
  const letter = dom.attribute(picture, 'alt') ?? dom.attribute(picture, 'aria-label') ?? '';
  return /^\p{L}$/u.test(letter) && /^\p{L}/u.test(textAfter(picture, dom)) ? letter : '';
}

/**
 * Scripts nest elements without end, so no more is read of each than is asked for.
 *
 * @returns The text of an element, or its first characters and some more, trimmed.
 */
function textOf(element: Element, dom: DomAccess, length = MAX_MARK): string {
  let text = '';
  let at: Node | null = element;
  while (at && text.length <= length) {
    if (at.nodeType === TEXT) text = (text + (at as Text).data).trimStart();
    let next = dom.firstChild(at);
    for (; at && at !== element && !next; at = dom.parentNode(at)) next = dom.nextSibling(at);
    at = next;
  }
  return text.trim();
}

/** What stands in the line right behind an element. */
function textAfter(element: Element, dom: DomAccess): string {
  for (let at: Node | null = element; at; at = dom.parentNode(at)) {
    for (let next = dom.nextSibling(at); next; next = dom.nextSibling(next)) {
      if (next.nodeType === TEXT) return (next as Text).data;
      if (next.nodeType !== ELEMENT) continue;
      return kindOf(dom.localName(next as Element)) ? '' : textOf(next as Element, dom);
    }
    const parent = dom.parentNode(at);
    if (!parent || parent.nodeType !== ELEMENT || kindOf(dom.localName(parent as Element)) & Kind.BLOCK) return '';
  }
  return '';
}

const FIGURES = /^[\d+\-−–=()n\s]+$/;
const PLAIN = '0123456789+-=()n−–';
const SCRIPTS = { raised: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ⁻⁻', lowered: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ₋₋' };

/** @returns The figures of a power or an index as they look; after a `^` where there are no such letters. */
export function inScript(text: string, script: Script): string {
  if (!FIGURES.test(text)) return script === 'raised' && text.trim() ? `^${text}` : text;
  return text.replace(/\S/g, (letter) => SCRIPTS[script][PLAIN.indexOf(letter)] ?? letter);
}

/** As the style sheets of browsers have them, with those of a quotation within one. Source: Unicode CLDR, delimiters. */
const MARKS: readonly (readonly [marks: string, languages: RegExp])[] = [
  ['„“‚‘', /^(?:bg|cs|de|et|hr|is|ka|lt|sk|sl|sr)\b/],
  ['„”«»', /^(?:hu|pl|ro)\b/],
  ['«»„“', /^(?:be|ru|uk)\b/],
  ['«»“”', /^(?:el|es|fa|fr|it|n[bno])\b/],
  ['「」『』', /^ja\b/],
  ['“”‘’', /^/],
];

/** @returns What a browser puts around a `<q>`; nothing where the text has marks of its own. */
export function marksAround(quotation: Element, dom: DomAccess): string {
  if (/^(?:$|["'“”„«»‘’「『])/.test(textOf(quotation, dom))) return '';
  const around = quotation.closest('[lang]');
  const language = (around && dom.attribute(around, 'lang')) ?? '';
  const marks = MARKS.find(([, languages]) => languages.test(language))?.[0] ?? '';
  return quotation.parentElement?.closest('q') ? marks.slice(2) : marks;
}
