/**
 * Tells text that waits to be seen (folded answers, what fades in, the rest behind a button) from text that is never to be:
 * agreements, panels, tooltips. Judged by where it stands, among what is seen or beside it, and by what keeps it back.
 */
import { accessDom, type DomAccess } from '../dom-access.ts';
import { Kind, kindOf } from '../page-tree/element-kinds.ts';
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
/** A share of what is seen: what is around as much is around the article. Set by hand. */
const MOST = 0.8;

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
  const foldAround = createFolds(dom);
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
    if (!outermost || !isIn(outermost.parent, article) || levels.some(isElsewhere)) continue;
    const fold = foldAround(levels);
    const moved = levels.find(moves);
    if (moved && levels.some(isFaded)) waiting.add(part);
    const keeper = fold ?? moved ?? levels.find(isFaded) ?? outermost;
    addTo(groups, piece, part, keeper);
    addTo(groups, fold ? 'fold' : classOf(keeper, dom), part, keeper);
  }
  for (const [key, { parts: alike, keepers, length: sum }] of groups) {
    const isRepeated =
      keepers.size > 1 && typeof key === 'string' && (key === 'fold' || [...keepers].every(isPrepared));
    if (isRepeated || sum > YET_TO_COME * length) for (const part of alike) waiting.add(part);
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

/** The smallest element around most of what is seen, and around its heading, if that is not the page's. */
function articleAmong(
  seen: ReadonlyMap<Look | undefined, number>,
  parts: readonly Part[],
  dom: DomAccess,
): Look | undefined {
  const all = Math.max(0, ...seen.values());
  const around = [...seen.keys()].filter((look) => look && (seen.get(look) ?? 0) >= MOST * all);
  const smallest = around.find((look) => around.every((other) => other?.parent !== look));
  for (let at = smallest; at; at = at.parent) {
    if (/^(?:body|html)$/.test(dom.localName(at.element))) break;
    if (Element.prototype.querySelector.call(at.element, 'h1,h2')) return at;
  }
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

/** @returns What a reader can open around a text that is hidden on all these levels. */
function createFolds({ all, attribute, localName }: DomAccess): (levels: readonly Look[]) => Look | undefined {
  const controlled = new Set<string>();
  for (const opener of all('[aria-controls]'))
    for (const id of attribute(opener, 'aria-controls')?.split(/\s+/) ?? []) controlled.add(id);
  return (levels) =>
    [...levels, levels.at(-1)?.parent].find(
      (look) => look && (localName(look.element) === 'details' || controlled.has(attribute(look.element, 'id') ?? '')),
    );
}

/** Tooltips, dialogs and the like lie above the page. */
function isElsewhere({ style }: Look): boolean {
  return /absolute|fixed/.test(style.position);
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
