/**
 * Locates a point's sources, the very sentences, in the live page. They are found by content, not by node, so a page that
 * has rendered itself anew since is no matter.
 */
import type { Article, Block, Source } from './article.ts';
import { comparable, type PageText, type Place, readPageText } from './page-tree/page-text.ts';

/**
 * Comparable characters: a shorter text says too little about where it stands to be looked for without its block, or to move
 * the cursor far. Set by hand.
 */
const TELLING_LENGTH = 24;

/** Comparable characters that a short block may lie behind the one before it and still move the cursor. Set by hand. */
const MAX_GAP = 200;

/** @returns `undefined` when the sentence is gone from the page. */
export function locateSource(document: Document, article: Article, source: Source): Range | undefined {
  return locateSources(document, article, [source])[0];
}

/** Walks the page once for all. @returns In the order of the sources, without those that are gone from the page. */
export function locateSources(document: Document, article: Article, sources: readonly Source[]): Range[] {
  const wanted = new Set(sources.map(({ block }) => block));
  const blocks = new Map(article.blocks.filter(({ id }) => wanted.has(id)).map((block) => [block.id, block]));
  if (!blocks.size) return [];
  const page = readPageText(document);
  const cursors = cursorsBefore(article, blocks, page.text);
  return sources.flatMap((source) => {
    const block = blocks.get(source.block);
    return (block && locateIn(document, page, block, source, cursors.get(block.id) ?? 0)) ?? [];
  });
}

function locateIn(document: Document, page: PageText, block: Block, source: Source, cursor: number): Range | undefined {
  const wanted = comparable(block.text.slice(source.start, source.end));
  if (!wanted) return undefined;
  const blockText = comparable(block.text);
  const blockAt = findFrom(page.text, blockText, cursor);
  const inBlock = comparable(block.text.slice(0, source.start)).length;
  const at =
    blockAt >= 0 ? blockAt + inBlock : wanted.length >= TELLING_LENGTH ? findFrom(page.text, wanted, cursor) : -1;
  if (at < 0) return undefined;
  const first = page.placeOf(at);
  const last = page.placeOf(at + wanted.length - 1);
  return first && last && rangeBetween(document, first, last);
}

/**
 * Where the same text stands twice, the order of the article decides.
 *
 * @returns For each of the wanted blocks, where in the page the blocks before it end.
 */
function cursorsBefore({ blocks }: Article, wanted: ReadonlyMap<string, Block>, text: string): Map<string, number> {
  const cursors = new Map<string, number>();
  let cursor = 0;
  for (const block of blocks) {
    if (wanted.has(block.id)) cursors.set(block.id, cursor);
    if (cursors.size === wanted.size) break;
    const known = comparable(block.text);
    const at = text.indexOf(known, cursor);
    if (at >= 0 && (known.length >= TELLING_LENGTH || at - cursor < MAX_GAP)) cursor = at + known.length;
  }
  return cursors;
}

function findFrom(text: string, wanted: string, cursor: number): number {
  const at = text.indexOf(wanted, cursor);
  return at >= 0 ? at : text.indexOf(wanted);
}

function rangeBetween(document: Document, first: Place, last: Place): Range | undefined {
  const range = document.createRange();
  try {
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
  } catch {
    return undefined;
  }
  // A range cannot cross into a shadow tree: setting its end there moves its start.
  return range.startContainer === first.node ? range : undefined;
}
