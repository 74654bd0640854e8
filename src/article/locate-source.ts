/**
 * A point's source → the Range of that very sentence in the live page. It is found by content, not by node, so a page
 * that has rendered itself anew since is no matter.
 */
import type { Article, Source } from './article.ts';
import { comparable, readPageText } from './page-tree/page-text.ts';

/** A shorter text says too little about where it stands to be looked for without its block, or to move the cursor. */
const TELLING_LENGTH = 24;

/** @returns `undefined` when the sentence is gone from the page. */
export function locateSource(document: Document, article: Article, source: Source): Range | undefined {
  const block = article.blocks.find(({ id }) => id === source.block);
  if (!block) return undefined;
  const wanted = comparable(block.text.slice(source.start, source.end));
  if (!wanted) return undefined;
  const page = readPageText(document);
  const cursor = cursorBefore(article, block.id, page.text);
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

/** Behind the blocks before: where the same text stands twice, the order of the article decides. */
function cursorBefore(article: Article, id: string, text: string): number {
  let cursor = 0;
  for (const block of article.blocks) {
    if (block.id === id) break;
    const known = comparable(block.text);
    const at = text.indexOf(known, cursor);
    if (at >= 0 && (known.length >= TELLING_LENGTH || at - cursor < 200)) cursor = at + known.length;
  }
  return cursor;
}

function findFrom(text: string, wanted: string, cursor: number): number {
  const at = text.indexOf(wanted, cursor);
  return at >= 0 ? at : text.indexOf(wanted);
}

type Place = { node: Text; offset: number };

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
