/** Runs that were kept → the article's blocks: kinds by the elements they stand in, rows of tables joined, ids by content. */
import type { Block } from '../article.ts';
import type { Box, TextRun } from '../page-tree/page-tree.ts';
import { dataRowOf } from './keep-whole-tables.ts';

const HEADING = /^h[1-6]$/;
const CELL_SEPARATOR = ' | ';

/** @param times When a live blog's entries were posted. */
export function readBlocks(runs: readonly TextRun[], times: ReadonlyMap<TextRun, string> = new Map()): Block[] {
  const blocks: Block[] = [];
  let row: Box | undefined;
  for (const run of runs) {
    const { kind, row: ownRow } = kindOf(run);
    const last = blocks.at(-1);
    if (ownRow && ownRow === row && last) last.text += CELL_SEPARATOR + run.text;
    else blocks.push({ id: '', kind, text: run.text, ...timeOf(run, times) });
    row = ownRow;
  }
  return withIds(blocks);
}

export function blocksFromTexts(texts: readonly string[]): Block[] {
  return withIds(texts.map((text) => ({ id: '', kind: 'paragraph', text })));
}

function timeOf(run: TextRun, times: ReadonlyMap<TextRun, string>): Pick<Block, 'time'> {
  const time = times.get(run);
  return time ? { time } : {};
}

function kindOf(run: TextRun): { kind: Block['kind']; row?: Box | undefined } {
  for (let box: Box | undefined = run.box; box && run.box.depth - box.depth < 8; box = box.parent) {
    if (HEADING.test(box.name)) return { kind: 'heading' };
    if (box.name === 'li') return { kind: 'list-item' };
    if (box.name === 'blockquote') return { kind: 'quote' };
  }
  const row = dataRowOf(run);
  return row ? { kind: 'table-row', row } : { kind: 'paragraph' };
}

function withIds(blocks: Block[]): Block[] {
  const seen = new Map<string, number>();
  for (const block of blocks) {
    const hash = hashOf(block.text);
    const repeats = seen.get(hash) ?? 0;
    seen.set(hash, repeats + 1);
    block.id = repeats ? `${hash}-${repeats}` : hash;
  }
  return blocks;
}

/** FNV-1a, 32 bits: the same text has the same id on every visit. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `b${(hash >>> 0).toString(36)}`;
}
