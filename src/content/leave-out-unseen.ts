/**
 * Leaves out of an article the words that no reader of the page can see, so that nothing which was written for machines alone
 * is summarised or sent. Runs after the article was found, since only what is in it needs a look.
 */
import type { Article, Block } from '../article/article.ts';
import { countWords } from '../article/count-words.ts';
import { comparable, readPageText } from '../article/page-tree/page-text.ts';
import { createUnseenText, type Unseen } from './unseen-text.ts';

/** A share of the text: a longer stretch, behind a button or a fade, is an article that has yet to be revealed. Set by hand. */
const YET_TO_COME = 0.25;

interface Stretch {
  readonly text: string;
  readonly unseen: Unseen;
}

export function leaveOutUnseen(document: Document, article: Article): Article {
  const view = document.defaultView;
  // Missing in jsdom, where nothing is laid out.
  if (!view || typeof document.documentElement.checkVisibility !== 'function') return article;
  const blocks = article.blocks.map((block) => ({ block, stretches: [] as Stretch[] }));
  const page = readPageText(document);
  const unseenOf = createUnseenText(view);
  let cursor = 0;
  for (const { block, stretches } of blocks) {
    const sought = comparable(block.text);
    const at = page.text.indexOf(sought, cursor);
    if (at < 0) stretches.push({ text: block.text, unseen: undefined });
    else stretches.push(...stretchesOf(block.text, page, at, sought.length, unseenOf));
    if (at >= 0) cursor = at + sought.length;
  }
  const all = blocks.flatMap(({ stretches }) => stretches);
  if (all.every(({ unseen }) => unseen === undefined)) return article;
  const leftOut = stretchesToLeaveOut(all);
  const left = blocks.flatMap(({ block, stretches }): Block[] => {
    if (!stretches.some((one) => leftOut.has(one))) return [block];
    const text = stretches.map((one) => (leftOut.has(one) ? ' ' : one.text)).join('');
    const tidy = text.replace(/\s+/g, ' ').trim();
    return /[\p{L}\p{N}]/u.test(tidy) ? [{ ...block, text: tidy }] : [];
  });
  // Where nothing can be seen, seeing is no measure.
  if (left.length === 0) return article;
  return { ...article, blocks: left, wordCount: left.reduce((words, { text }) => words + countWords(text), 0) };
}

/** A block's text, cut where the page's text nodes begin. @param at Where the block begins in the page's comparable text. */
function stretchesOf(
  text: string,
  page: ReturnType<typeof readPageText>,
  at: number,
  length: number,
  unseenOf: (node: Text) => Unseen,
): Stretch[] {
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
    if (!place || end === start) return [...stretches, { text: text.slice(start), unseen: undefined }];
    stretches.push({ text: text.slice(start, end), unseen: unseenOf(place.node) });
    start = end;
    compared += count;
  }
  return stretches;
}

function stretchesToLeaveOut(all: readonly Stretch[]): ReadonlySet<Stretch> {
  const leftOut = new Set(all.filter(({ unseen }) => unseen === 'never'));
  const most = YET_TO_COME * lengthOf(all);
  let run: Stretch[] = [];
  const endRun = () => {
    if (lengthOf(run) <= most) for (const stretch of run) leftOut.add(stretch);
    run = [];
  };
  for (const stretch of all) {
    if (stretch.unseen === 'not-now') run.push(stretch);
    else if (stretch.unseen === undefined) endRun();
  }
  endRun();
  return leftOut;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { text }) => total + text.length, 0);
}
