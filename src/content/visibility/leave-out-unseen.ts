/**
 * Leaves out of an article the words that no reader of the page can see, so that nothing which was written for machines alone
 * is summarised or sent. Runs after the article was found, since only what is in it needs a look.
 */
import type { Article, Block } from '../../article/article.ts';
import { countWords } from '../../article/count-words.ts';
import { comparable, readPageText } from '../../article/page-tree/page-text.ts';
import type { Unseen } from './element-look.ts';
import { findUnseen } from './unseen-text.ts';

/** A share of the text: a longer stretch, behind a button or a fade, is an article that has yet to be revealed. Set by hand. */
const YET_TO_COME = 0.25;

interface Stretch {
  readonly text: string;
  /** Where it stands; `undefined` where it is not found in the page. */
  readonly node: Text | undefined;
}

/** @param yetToCome Share of the text, 0–1: a longer stretch stays. */
export function leaveOutUnseen(
  view: Window & typeof globalThis,
  article: Article,
  yetToCome: number = YET_TO_COME,
): Article {
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
  const unseen = findUnseen(view, new Set(all.flatMap(({ node }) => node ?? [])));
  const unseenOf = ({ node }: Stretch): Unseen => node && unseen.get(node);
  if (!all.some(unseenOf)) return article;
  const leftOut = stretchesToLeaveOut(all, unseenOf, yetToCome);
  const left = blocks.flatMap(({ block, stretches }): Block[] => {
    if (!stretches.some((one) => leftOut.has(one))) return [block];
    const text = stretches.map((one) => (leftOut.has(one) ? ' ' : one.text)).join('');
    const tidy = text.replace(/\s+/g, ' ').trim();
    return /[\p{L}\p{N}]/u.test(tidy) ? [{ ...block, text: tidy }] : [];
  });
  // Where nothing can be seen, seeing is no measure.
  if (left.length === 0) return article;
  const wordCount = left.reduce((words, { text }) => words + countWords(text), 0);
  const last = all.findLast((stretch) => unseenOf(stretch) === 'blurred' || !leftOut.has(stretch));
  const access = last && unseenOf(last) === 'blurred' ? 'preview' : article.access;
  return { ...article, access, blocks: left, wordCount };
}

/** A block's text, cut where the page's text nodes begin. @param at Where the block begins in the page's comparable text. */
function stretchesOf(text: string, page: ReturnType<typeof readPageText>, at: number, length: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let compared = 0;
  while (start < text.length) {
    const place = page.placeOf(at + compared);
    const inNode = place ? comparable(place.node.data.slice(place.offset)).length : 0;
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

function stretchesToLeaveOut(
  all: readonly Stretch[],
  unseenOf: (stretch: Stretch) => Unseen,
  yetToCome: number,
): ReadonlySet<Stretch> {
  const leftOut = new Set<Stretch>();
  const most = yetToCome * lengthOf(all);
  let run: Stretch[] = [];
  const endRun = () => {
    if (lengthOf(run) <= most) for (const stretch of run) leftOut.add(stretch);
    run = [];
  };
  for (const stretch of all) {
    const unseen = unseenOf(stretch);
    if (unseen === 'not-now') run.push(stretch);
    else if (unseen) leftOut.add(stretch);
    else endRun();
  }
  endRun();
  return leftOut;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { text }) => total + text.length, 0);
}
