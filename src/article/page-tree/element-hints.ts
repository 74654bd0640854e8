/**
 * Reads hints off an element's name, class, id and role. Hints are evidence, not verdicts: classes lie, so the later steps
 * weigh them against the text itself.
 */
import { Hint, type HintName } from './hint.ts';
import { HINT_WORDS } from './hint-words.ts';

const ROLES: Readonly<Record<string, number>> = {
  navigation: Hint.NAVIGATION,
  menu: Hint.NAVIGATION,
  menubar: Hint.NAVIGATION,
  menuitem: Hint.NAVIGATION,
  tablist: Hint.NAVIGATION,
  toolbar: Hint.BOX,
  banner: Hint.HEADER,
  contentinfo: Hint.FOOTER,
  complementary: Hint.SIDEBAR,
  search: Hint.FORM,
  form: Hint.FORM,
  dialog: Hint.DIALOG,
  alertdialog: Hint.DIALOG,
  alert: Hint.BOX,
  tooltip: Hint.HIDDEN,
};

const NAMES: Readonly<Record<string, number>> = {
  nav: Hint.NAVIGATION,
  menu: Hint.NAVIGATION,
  footer: Hint.FOOTER,
  header: Hint.HEADER,
  aside: Hint.SIDEBAR,
  form: Hint.FORM,
  fieldset: Hint.FORM,
  label: Hint.FORM,
  dialog: Hint.DIALOG,
  figcaption: Hint.CAPTION,
  figure: Hint.MEDIA,
  article: Hint.ARTICLE,
  main: Hint.ARTICLE,
  address: Hint.AUTHOR,
};

/** Classes seen in this page's context: most elements of a page share a few. */
const knownClasses = new Map<string, number>();
/** Entries: a page that makes up classes without end must not fill the memory. */
const MAX_KNOWN = 5_000;
/** Characters: enough for any honest class list; some frameworks write kilobytes. */
const MAX_CLASS_LENGTH = 400;

type Bits = [string, number];

let words: ReadonlyMap<string, number> | undefined;
/** Beginnings of words, by their first letters. */
const beginnings = new Map<string, Bits[]>();
/** Letters: no beginning is shorter. */
const FIRST_LETTERS = 4;

/** @param classAndId Raw class and id, as in the page; camel case, hyphens and underscores are understood. */
export function readClassHints(classAndId: string): number {
  const seen = knownClasses.get(classAndId);
  if (seen !== undefined) return seen;
  words ??= readDictionary();
  const parts = classAndId
    .slice(0, MAX_CLASS_LENGTH)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  let hints = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string;
    if (part.length < 2) continue;
    hints |= words.get(part) ?? 0;
    if (at + 1 < parts.length) hints |= words.get(`${part}-${parts[at + 1]}`) ?? 0;
    if (part.length <= FIRST_LETTERS) continue;
    for (const [beginning, bits] of beginnings.get(part.slice(0, FIRST_LETTERS)) ?? [])
      if (part.startsWith(beginning)) hints |= bits;
  }
  if (knownClasses.size > MAX_KNOWN) knownClasses.clear();
  knownClasses.set(classAndId, hints);
  return hints;
}

/** Reads hints from what is no class: the element's name and ARIA role. */
export function readNameHints(name: string, role: string | null): number {
  return (NAMES[name] ?? 0) | (role ? (ROLES[role] ?? 0) : 0);
}

/** A hyphen joins two words, which are also known in one; a star ends a beginning. */
function readDictionary(): ReadonlyMap<string, number> {
  const dictionary = new Map<string, number>();
  for (const [name, list] of Object.entries(HINT_WORDS)) {
    const bit = Hint[name as HintName];
    for (const word of list.split(' ')) {
      if (word.endsWith('*')) {
        const letters = word.slice(0, FIRST_LETTERS);
        beginnings.set(letters, [...(beginnings.get(letters) ?? []), [word.slice(0, -1), bit]]);
        continue;
      }
      dictionary.set(word, (dictionary.get(word) ?? 0) | bit);
      const joined = word.replace('-', '');
      if (joined !== word) dictionary.set(joined, (dictionary.get(joined) ?? 0) | bit);
    }
  }
  return dictionary;
}
