/** A table is kept whole, with the heading above it: half of its cells say nothing. Numbers alone look like furniture to any model. */
import type { Box, TextRun } from '../page-tree/page-tree.ts';

/** Longer cells, and those with several lines, hold prose: such a table is there for the layout. */
const MAX_CELL_LENGTH = 200;
const HEADING = /^h[2-6]$/;

/**
 * @param candidates Runs of the body's box, in order.
 * @returns The runs to keep, in order: with all cells of a table when most of its text is kept anyway.
 */
export function keepWholeTables(candidates: readonly TextRun[], isKept: (run: TextRun) => boolean): TextRun[] {
  const tables = new Map<Box, { kept: number; all: number }>();
  for (const run of candidates) {
    const table = tableOf(run);
    if (!table) continue;
    const sums = tables.get(table) ?? { kept: 0, all: 0 };
    sums.all += run.text.length;
    if (isKept(run)) sums.kept += run.text.length;
    tables.set(table, sums);
  }
  const isInKeptTable = (run: TextRun | undefined) => {
    const sums = run && tables.get(tableOf(run) ?? run.box);
    return sums !== undefined && sums.kept > sums.all / 2;
  };
  return candidates.filter(
    (run, at) => isKept(run) || isInKeptTable(run) || (HEADING.test(run.box.name) && isInKeptTable(candidates[at + 1])),
  );
}

/** @returns The `<tr>` of a cell that holds data; `undefined` for prose and in tables for the layout. */
export function dataRowOf({ box: inner, text }: TextRun): Box | undefined {
  let box: Box | undefined = inner;
  while (box && box.name !== 'td' && box.name !== 'th') box = box.parent;
  const isData = box && box.endRun - box.firstRun === 1 && text.length < MAX_CELL_LENGTH;
  return isData ? box?.parent : undefined;
}

function tableOf(run: TextRun): Box | undefined {
  let box = dataRowOf(run);
  while (box && box.name !== 'table') box = box.parent;
  return box;
}
