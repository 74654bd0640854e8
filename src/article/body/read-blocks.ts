/**
 * Turns chosen runs into the article's blocks: kinds by the elements they stand in, rows of tables joined, ids by content.
 * Where a page shows (nearly) no body, the blocks come from its structured data.
 */
import type { Block } from '../article.ts';
import { decoded } from '../decoded.ts';
import { hashText } from '../hash-text.ts';
import { boxAround, type PageBox, type TextRun } from '../page-tree/page-tree.ts';

/** Names of elements. */
export const HEADING = /^h[1-6]$/;
const CELL_SEPARATOR = ' | ';
/** Levels up from a run: an element further away says nothing about the kind of its block. Set by hand. */
const MAX_LEVELS = 8;

/** @param times When a live blog's entries were posted. @param isOwnSummary Whether a run is of the page's own summary. */
export function readBlocks(
  runs: readonly TextRun[],
  times: ReadonlyMap<TextRun, string> = new Map(),
  isOwnSummary: (run: TextRun) => boolean = () => false,
): Block[] {
  const blocks: Block[] = [];
  let row: PageBox | undefined;
  for (const run of runs) {
    const { kind, row: ownRow } = kindOf(run);
    const last = blocks.at(-1);
    const time = times.get(run);
    if (ownRow && ownRow === row && last) last.text += CELL_SEPARATOR + run.text;
    else {
      const isOwn = isOwnSummary(run) && { isOwnSummary: true as const };
      blocks.push({ id: '', kind, text: run.text, ...(time && { time }), ...isOwn });
    }
    row = ownRow;
  }
  return withIds(blocks);
}

/** Characters: the visible text is no body when it is shorter than this and than a third of the structured body. Set by hand. */
const SHORT_BODY = 600;
/** Characters: a structured body of less than three times this is a teaser. Set by hand. */
const MIN_STRUCTURED_THIRD = 100;

/**
 * Reads the body that the page's structured data has: the source of last resort.
 *
 * @param visible What was chosen on the page.
 * @returns `undefined` when the visible body is good enough.
 */
export function readStructuredBlocks(structuredBody: string, visible: readonly TextRun[]): Block[] | undefined {
  const length = visible.map(({ text }) => text).join('\n').length;
  if (length > SHORT_BODY || structuredBody.length < 3 * Math.max(MIN_STRUCTURED_THIRD, length)) return undefined;
  const text = decoded(
    structuredBody.replace(/<(?:br|\/p|\/h\d|\/li)\b[^<>]*>/gi, '\n').replace(/<[^<>]{0,500}>/g, ''),
  );
  const paragraphs = text.split(/[\r\n]+/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  return withIds(paragraphs.filter(Boolean).map((paragraph) => ({ id: '', kind: 'paragraph', text: paragraph })));
}

function kindOf(run: TextRun): { kind: Block['kind']; row?: PageBox | undefined } {
  for (let box: PageBox | undefined = run.box; box && run.box.depth - box.depth < MAX_LEVELS; box = box.parent) {
    if (HEADING.test(box.name)) return { kind: 'heading' };
    if (box.name === 'li') return { kind: 'list-item' };
    if (box.name === 'blockquote') return { kind: 'quote' };
  }
  const row = dataRowOf(run);
  return row ? { kind: 'table-row', row } : { kind: 'paragraph' };
}

/** Characters: longer cells hold prose, as do those with several lines: such a table is there for the layout. Set by hand. */
const MAX_CELL_LENGTH = 200;

/** @returns The `<tr>` of a cell that holds data; `undefined` for prose and in tables for the layout. */
function dataRowOf({ box, text }: TextRun): PageBox | undefined {
  const cell = boxAround(box, 'td', 'th');
  const isData = cell && cell.endRun - cell.firstRun === 1 && text.length < MAX_CELL_LENGTH;
  return isData ? cell.parent : undefined;
}

/** @returns The `<table>` of a cell that holds data. */
export function tableOf(run: TextRun): PageBox | undefined {
  return boxAround(dataRowOf(run), 'table');
}

/** The same text has the same id on every visit. */
function withIds(blocks: Block[]): Block[] {
  const seen = new Map<string, number>();
  for (const block of blocks) {
    const hash = `b${hashText(block.text)}`;
    const repeats = seen.get(hash) ?? 0;
    seen.set(hash, repeats + 1);
    block.id = repeats ? `${hash}-${repeats}` : hash;
  }
  return blocks;
}
