/**
 * Leaves out of an article the words that no reader of the page can see, so that nothing which was written for machines alone
 * is summarised or sent. Runs after the article was found, since only what is in it needs a look.
 */
import type { Article, Block } from '../article.ts';
import { countWords } from '../count-words.ts';
import { accessDom } from '../dom-access.ts';
import { findFolds } from '../page-tree/folds.ts';
import { comparable, readPageText } from '../page-tree/page-text.ts';
import type { Look } from './element-look.ts';
import { lookAtTexts, type Sight } from './unseen-text.ts';
import { findWaiting } from './waiting-text.ts';

interface Stretch {
  readonly text: string;
  /** Where it stands; `undefined` where it is not found in the page. */
  readonly node: Text | undefined;
}

type SightOf = (stretch: Stretch) => Sight | undefined;

/** @param mayWait Whether the page may still reveal some of it: what a reader has selected is all there. */
export function leaveOutUnseen(view: Window & typeof globalThis, article: Article, mayWait = true): Article {
  // Missing in jsdom, where nothing is laid out.
  if (typeof view.Element.prototype.checkVisibility !== 'function') return article;
  const blocks = article.blocks.map((block) => ({ block, stretches: [] as Stretch[] }));
  const page = readPageText(view.document);
  let cursor = 0;
  for (const { block, stretches } of blocks) {
    const sought = comparable(block.text);
    const at = page.text.indexOf(sought, cursor);
    if (at < 0) stretches.push({ text: block.text, node: undefined });
    else stretches.push(...stretchesOf(block.text, page, at, sought.length));
    if (at >= 0) cursor = at + sought.length;
  }
  const all = blocks.flatMap(({ stretches }) => stretches);
  const sights = lookAtTexts(view, new Set(all.flatMap(({ node }) => node ?? [])));
  const sightOf = ({ node }: Stretch) => node && sights.get(node);
  const leftOut = stretchesToLeaveOut(all, sightOf, mayWait ? view.document : undefined);
  const left = blocks.flatMap(({ block, stretches }) => blocksOf(block, stretches, leftOut, sightOf));
  // Where nothing can be seen, seeing is no measure.
  if (left.length === 0) return article;
  const wordCount = left.reduce((words, { text }) => words + countWords(text), 0);
  const last = all.findLast((stretch) => sightOf(stretch)?.unseen === 'blurred' || !leftOut.has(stretch));
  const access = last && sightOf(last)?.unseen === 'blurred' ? 'preview' : article.access;
  const hasUnreadFolds = hasFolded([...leftOut].map(sightOf), view.document);
  return { ...article, access, ...(hasUnreadFolds && { hasUnreadFolds }), blocks: left, wordCount };
}

/** Whether any of it would show if the reader unfolded something. */
function hasFolded(sights: readonly (Sight | undefined)[], document: Document): boolean {
  const hidden = sights.filter((sight) => sight?.unseen === 'not-now');
  const isFold = hidden.length > 0 ? findFolds(accessDom(document)) : () => false;
  return hidden.some((sight) => {
    for (let at = sight?.look; at; at = at.parent) if (isFold(at.element)) return true;
    return false;
  });
}

/** A block's text, cut where the page's text nodes begin. @param at Where the block begins in the page's comparable text. */
function stretchesOf(text: string, page: ReturnType<typeof readPageText>, at: number, length: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let compared = 0;
  while (start < text.length) {
    const place = page.placeOf(at + compared);
    const inNode = place?.left ?? 0;
    let end = start;
    let count = 0;
    // Letters are counted only where a node ends within the block.
    if (compared + inNode >= length) end = text.length;
    // What is not compared goes with the letters before it.
    while (end < text.length && (count < inNode || comparable(text[end] ?? '') === '')) {
      if (comparable(text[end] ?? '') !== '') count++;
      end++;
    }
    if (!place || end === start) return [...stretches, { text: text.slice(start), node: undefined }];
    stretches.push({ text: text.slice(start, end), node: place.node });
    start = end;
    compared += count;
  }
  return stretches;
}

/** @param waitingIn Where hidden text may wait to be seen; without it, none does. */
function stretchesToLeaveOut(all: readonly Stretch[], sightOf: SightOf, waitingIn?: Document): ReadonlySet<Stretch> {
  const parts = all.flatMap((stretch) => {
    const { look, unseen } = sightOf(stretch) ?? {};
    const isHidden = unseen === 'not-now';
    return unseen && !isHidden ? [] : [{ stretch, look, length: stretch.text.length, isHidden }];
  });
  const waiting = waitingIn && findWaiting(waitingIn, parts);
  const stays = new Set(parts.flatMap((part) => (part.isHidden && !waiting?.has(part) ? [] : part.stretch)));
  return new Set(all.filter((stretch) => !stays.has(stretch)));
}

/** What is left of a block; several where the page's styles set its parts apart. */
function blocksOf(
  block: Block,
  stretches: readonly Stretch[],
  leftOut: ReadonlySet<Stretch>,
  sightOf: SightOf,
): Block[] {
  const texts = [''];
  let last: Look | undefined;
  for (const stretch of stretches) {
    const isLeft = !leftOut.has(stretch);
    const look = isLeft ? sightOf(stretch)?.look : undefined;
    const isApart = last && look && isSetApart(last, look) && !ONE_LETTER.test(texts.at(-1) ?? '');
    if (isApart && (block.kind === 'heading' || block.kind === 'table-row')) texts[texts.length - 1] += ' ';
    else if (isApart) texts.push('');
    texts[texts.length - 1] += isLeft ? stretch.text : GAP;
    last = look ?? last;
  }
  return texts
    .map((text) => text.replace(BEFORE_STOP, '').replaceAll(GAP, ' ').replace(/\s+/g, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .map((text, at) => ({ ...block, id: at ? `${block.id}.${at}` : block.id, text }));
}

/** Where something was left out. No page has it in its text: parsers of HTML replace it. */
const GAP = '\0';
const BEFORE_STOP = /\s?\0\s?(?=[.,;)\]])/g;

/** An initial may be a block of its own. */
const ONE_LETTER = /^\s*.?\p{L}$/u;

/** Whether the page begins a new line between two texts of what is one line in its markup. */
function isSetApart(one: Look, other: Look): boolean {
  const around = new Set<Look>();
  for (let at: Look | undefined = one; at; at = at.parent) around.add(at);
  let common: Look | undefined = other;
  while (common && !around.has(common)) common = common.parent;
  const isBlockBelow = (look: Look) => {
    for (let at: Look | undefined = look; at && at !== common; at = at.parent)
      if (BLOCK.test(at.style.display) && at.style.float === 'none' && !/absolute|fixed/.test(at.style.position))
        return true;
    return false;
  };
  return isBlockBelow(one) || isBlockBelow(other);
}

const BLOCK = /^(?:block|flex|grid|table|list-item|flow-root)/;
