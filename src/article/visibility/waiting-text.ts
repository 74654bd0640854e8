/**
 * Tells text that waits to be seen (folded answers, what fades in, the rest behind a button) from text that is never to be:
 * agreements, panels, tooltips. Judged by where it stands, among what is seen or beside it, and by what keeps it back.
 */
import { accessDom, type DomAccess } from '../dom-access.ts';
import { readClassHints, readNameHints } from '../page-tree/element-hints.ts';
import { Kind, kindOf } from '../page-tree/element-kinds.ts';
import { findFolds } from '../page-tree/folds.ts';
import { Hint } from '../page-tree/hint.ts';
import { FAINTEST, type Look } from './element-look.ts';

export interface Part {
  /** Of what is around it; `undefined` where it is not found in the page. */
  readonly look: Look | undefined;
  readonly length: number;
  /** Whether it is text that the page may still reveal. */
  readonly isHidden: boolean;
}

/** A share of the text: as much in one piece, or kept back in one way, has yet to be revealed. Set by hand. */
const YET_TO_COME = 0.25;
/** Characters: a single fold with less is an aside. Set by hand. */
const MIN_FOLD = 200;
/** A share of what is seen: what is around as much is around the article. Set by hand. */
const MOST = 0.8;

const FOLD = Symbol();
const ELSEWHERE = Hint.SIDEBAR | Hint.DIALOG | Hint.FOOTER | Hint.COMMENTS;

/** What waits together, and what keeps it back. */
interface Group {
  readonly parts: Part[];
  readonly keepers: Set<Look>;
  length: number;
}

/** @param parts In reading order. @returns The hidden ones that wait. */
export function findWaiting<P extends Part>(document: Document, parts: readonly P[]): ReadonlySet<Part> {
  const dom = accessDom(document);
  const seen = lengthsAround(parts);
  const article = articleAmong(seen, parts, dom);
  const isFold = findFolds(dom);
  const groups = new Map<unknown, Group>();
  const waiting = new Set<Part>();
  let piece = 0;
  let length = 0;
  for (const part of parts) {
    length += part.length;
    if (!part.isHidden) {
      piece++;
      continue;
    }
    const levels = levelsWithout(seen, part.look);
    const outermost = levels.at(-1);
    if (!outermost || !isIn(outermost.parent, article) || levels.some((level) => isElsewhere(level, dom))) continue;
    const fold = [...levels, outermost.parent].find((level) => level && isFold(level.element));
    const moved = levels.find(moves);
    if (moved && levels.some(isFaded)) waiting.add(part);
    const keeper = fold ?? moved ?? levels.find(isFaded) ?? outermost;
    addTo(groups, piece, part, keeper);
    addTo(groups, fold ? FOLD : classOf(keeper, dom), part, keeper);
  }
  for (const [key, { parts: alike, keepers, length: sum }] of groups) {
    const isOpened = key === FOLD && (keepers.size > 1 || sum >= MIN_FOLD);
    const isRepeated = keepers.size > 1 && typeof key === 'string' && [...keepers].every(isPrepared);
    if (isOpened || isRepeated || sum > YET_TO_COME * length) for (const part of alike) waiting.add(part);
  }
  return waiting;
}

function addTo(groups: Map<unknown, Group>, key: unknown, part: Part, keeper: Look): void {
  const group = groups.get(key) ?? { parts: [], keepers: new Set(), length: 0 };
  groups.set(key, group);
  group.parts.push(part);
  group.keepers.add(keeper);
  group.length += part.length;
}

/** The seen text in whatever is around any of it. */
function lengthsAround(parts: readonly Part[]): Map<Look | undefined, number> {
  const lengths = new Map<Look | undefined, number>();
  for (const { isHidden, look, length } of parts)
    if (!isHidden) for (let at = look; at; at = at.parent) lengths.set(at, (lengths.get(at) ?? 0) + length);
  return lengths;
}

/** The `<article>` or smallest element around most of what is seen, and around its heading, if that is not the page's. */
function articleAmong(
  seen: ReadonlyMap<Look | undefined, number>,
  parts: readonly Part[],
  dom: DomAccess,
): Look | undefined {
  const all = Math.max(0, ...seen.values());
  const around = [...seen.keys()].filter((look) => look && (seen.get(look) ?? 0) >= MOST * all);
  const smallest = around.find((look) => around.every((other) => other?.parent !== look));
  let withHeading: Look | undefined;
  for (let at = smallest; at; at = at.parent) {
    const name = dom.localName(at.element);
    if (name === 'article') return at;
    if (name === 'body') break;
    if (!withHeading && Element.prototype.querySelector.call(at.element, 'h1,h2')) withHeading = at;
  }
  if (withHeading) return withHeading;
  // One paragraph is not around anything.
  return parts.some(({ look }) => look && look === smallest) ? smallest?.parent : smallest;
}

/** @returns From a hidden text outwards, as long as nothing is seen inside. */
function levelsWithout(seen: ReadonlyMap<Look | undefined, number>, look: Look | undefined): Look[] {
  const levels: Look[] = [];
  for (let at = look; at && !seen.has(at); at = at.parent) levels.push(at);
  return levels;
}

function isIn(look: Look | undefined, outer: Look | undefined): boolean {
  let at = look;
  while (at && at !== outer) at = at.parent;
  return at !== undefined;
}

/** Tooltips and dialogs lie above the page; panels say what they are. */
function isElsewhere({ element, style }: Look, { attribute, localName }: DomAccess): boolean {
  const hints = readClassHints(attribute(element, 'class') ?? '') | readNameHints(localName(element), null);
  return /absolute|fixed/.test(style.position) || (hints & ELSEWHERE) !== 0;
}

function isFaded({ style }: Look): boolean {
  return Number(style.opacity) <= FAINTEST || style.visibility === 'hidden';
}

/** Whether it is set up to appear by moving or fading. */
function moves({ style }: Look): boolean {
  return style.transform !== 'none' || /[1-9]/.test(style.transitionDuration) || style.animationName !== 'none';
}

function isPrepared(look: Look): boolean {
  return moves(look) || look.style.visibility === 'hidden';
}

/** What looks alike is kept back alike. Words within a line are not. */
function classOf(look: Look, { attribute, localName }: DomAccess): string | Look {
  const name = localName(look.element);
  const classes = attribute(look.element, 'class');
  return classes && kindOf(name) & Kind.BLOCK ? `${name}.${classes}` : look;
}
