/** Runs that were kept → the article's blocks: kinds by the elements they stand in, rows of tables joined, ids by content. */
import type { Block } from './article.ts';
import type { Box, TextRun } from './page-tree.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export function readBlocks(runs: readonly TextRun[]): Block[] {
  const blocks: Block[] = [];
  const seen = new Map<string, number>();
  let row: Box | undefined;
  for (const run of runs) {
    const kind = kindOf(run);
    const ownRow = kind === 'table-row' ? ancestor(run.box, 'tr') : undefined;
    const last = blocks.at(-1);
    if (ownRow && ownRow === row && last) {
      last.text += ` | ${run.text}`;
      continue;
    }
    row = ownRow;
    blocks.push({ id: '', kind, text: run.text });
  }
  for (const block of blocks) {
    const hash = hashOf(block.text);
    const repeats = seen.get(hash) ?? 0;
    seen.set(hash, repeats + 1);
    block.id = repeats ? `${hash}-${repeats}` : hash;
  }
  return blocks;
}

function kindOf(run: TextRun): Block['kind'] {
  for (let box: Box | undefined = run.box; box && run.box.depth - box.depth < 8; box = box.parent) {
    if (HEADINGS.has(box.name)) return 'heading';
    if (box.name === 'li') return 'list-item';
    if (box.name === 'blockquote') return 'quote';
    if (box.name === 'td' || box.name === 'th') return run.text.length < 200 ? 'table-row' : 'paragraph';
  }
  return 'paragraph';
}

function ancestor(box: Box, name: string): Box | undefined {
  let at: Box | undefined = box;
  while (at && at.name !== name) at = at.parent;
  return at;
}

/** FNV-1a, 32 bits: the same text has the same id on every visit. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `b${(hash >>> 0).toString(36)}`;
}
