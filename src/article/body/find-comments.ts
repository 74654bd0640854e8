/**
 * Finds readers' comments by what they are, whatever they are called: a row of boxes made alike, below the text, each with a few
 * words of prose and what belongs to a comment: "Reply", or who wrote it and how long ago.
 */
import { replies, timesAgo } from '../../languages/page-lists.ts';
import type { PageBox, TextRun } from '../page-tree/page-tree.ts';
import { HEADING } from './read-blocks.ts';

/** Prose runs that stand above: with fewer, the row is the text. Set by hand. */
const MIN_BODY = 2;
/** Times the text above: a longer row is what the page is for, the answers to a question. Set by hand. */
const MAX_ROW = 3;
/** Characters: what is longer is no label, and no line with a name. Set by hand. */
const MAX_LABEL = 60;
/** Boxes of a row that can be answered, or else tell who wrote and how long ago: times alone are a live blog's, too. Set by hand. */
const MIN_ANSWERED = 2;
const MIN_SIGNED = 3;
/** A share of the row's boxes. Set by hand. */
const MOST = 0.7;
/** Levels above a run in which its comment's box is looked for. Set by hand. */
const LEVELS = 6;
/** Characters: less is no text. Set by hand. */
const MIN_PROSE = 30;
/** Runs: a box with more is no comment. Set by hand. */
const MAX_RUNS = 40;

const REPLY = new RegExp(`^[^\\p{L}]*(?:${replies})(?!\\p{L})`, 'iu');
/** How long ago, or on which day and at what time: then the name stands on another line. */
const AGO = new RegExp(`${timesAgo}|.*\\d{4}\\D+\\d+[:.h]\\d\\d`, 'i');
const ENDS_LIKE_PROSE = /[.!?…。！？।]["”»』」)]*$/;
const LETTERS = /\p{L}{2}/u;

/**
 * @param candidates Runs of the body's box, in order.
 * @param kept Those of them that are body so far.
 * @returns The runs to drop, with the heading above them.
 */
export function findComments(candidates: readonly TextRun[], kept: ReadonlySet<TextRun>): readonly TextRun[] {
  const first = candidates[0]?.index ?? 0;
  let runs = 0;
  let characters = 0;
  /** Of the body, before each run. */
  const above = candidates.map((run) => {
    const before = { runs, characters };
    if (kept.has(run) && isProse(run)) {
      runs++;
      characters += run.text.length;
    }
    return before;
  });
  for (const row of findRows(candidates)) {
    const { parent = row[0] as PageBox } = row[0] as PageBox;
    // In a thread of a forum the first post stands among the others.
    const start = Math.max(0, parent.firstRun - first);
    const end = Math.min(parent.endRun - first, candidates.length);
    const body = above[start];
    const inRow = (above[end]?.characters ?? characters) - (body?.characters ?? 0);
    if (!body || body.runs < MIN_BODY || inRow > MAX_ROW * body.characters) continue;
    if (!areComments(row, candidates)) continue;
    const isLed = HEADING.test(candidates[start - 1]?.box.name ?? '');
    return candidates.slice(isLed ? start - 1 : start, end);
  }
  return [];
}

function areComments(row: readonly PageBox[], candidates: readonly TextRun[]): boolean {
  const comments = row.map((box) => readComment(box, runsOf(box, candidates)));
  const answered = comments.filter(({ isAnswered }) => isAnswered).length;
  const signed = comments.filter(({ isSigned }) => isSigned).length;
  const areMost = (count: number, least: number) => count >= least && count >= MOST * row.length;
  return areMost(answered, MIN_ANSWERED) || areMost(signed, MIN_SIGNED);
}

function runsOf(box: PageBox, candidates: readonly TextRun[]): readonly TextRun[] {
  const first = candidates[0]?.index ?? 0;
  return candidates.slice(Math.max(0, box.firstRun - first), Math.max(0, box.endRun - first));
}

/** Boxes of the same make under one parent, each with several lines, in order. */
function findRows(candidates: readonly TextRun[]): PageBox[][] {
  const rows = new Map<string, Set<PageBox>>();
  for (const run of candidates) {
    for (let box = run.box; box.parent && run.box.depth - box.depth < LEVELS; box = box.parent) {
      const runs = box.endRun - box.firstRun;
      if (runs < 2 || runs > MAX_RUNS) continue;
      const make = `${box.parent.index} ${box.styleSignature}`;
      rows.set(make, (rows.get(make) ?? new Set()).add(box));
    }
  }
  return [...rows.values()].filter(({ size }) => size >= MIN_ANSWERED).map((row) => [...row]);
}

function readComment(
  { element, name }: PageBox,
  runs: readonly TextRun[],
): { readonly isAnswered: boolean; readonly isSigned: boolean } {
  const isText = runs.some(isProse) && !runs.some(({ box }) => /^h[123]$/.test(box.name));
  const lines = runs.filter((run) => run.text.length < MAX_LABEL && !isProse(run)).map(({ text }) => text);
  const buttons =
    name === 'form' ? [] : [...element.querySelectorAll('button')].map(({ textContent }) => textContent ?? '');
  const stamp = lines.find((line) => AGO.test(line));
  const isName = (line: string) => LETTERS.test(line) && !REPLY.test(line);
  const names = lines.map((line) => (line === stamp ? line.replace(AGO, '') : line));
  return {
    isAnswered: isText && lines.concat(buttons).some((line) => REPLY.test(line)),
    isSigned: isText && stamp !== undefined && names.some(isName),
  };
}

function isProse({ text, linkCharacters }: TextRun): boolean {
  return text.length >= MIN_PROSE && linkCharacters < text.length / 2 && ENDS_LIKE_PROSE.test(text);
}
