/**
 * Says what of the article was not read and what of an answer did not come, as far as it is known. Never that all of it was: what a page holds back without a word,
 * nobody can know.
 */
import type { Article, Block } from '../../article/article.ts';
import { countText, numberText, text } from '../../i18n/text.ts';
import type { Summary } from '../../summary/summary.ts';

/** @returns Nothing where nothing is known to be missing. */
export function missingNotes(article: Article, coverage: Summary['coverage']): string[] {
  const folds = article.hasUnreadFolds ? [text('readFolds')] : [];
  const lost = coverage.isCutOff ? [text('engineCutOff')] : [];
  return [...partNotes(article, coverage), ...folds, ...lost];
}

function partNotes(
  { isSelection, access, page, blocks }: Article,
  { read, of, access: said, rest, notices = 0 }: Summary['coverage'],
) {
  if (isSelection) return [countText('readSelection', countParagraphs(blocks))];
  if (rest !== undefined) return [text('readPreviewRest', percentText(rest))];
  if (access === 'preview' || said === 'preview') return [countText('readPreview', countParagraphs(blocks) - notices)];
  if (page?.of) return [text('readPageOf', numberText(page.number), numberText(page.of))];
  if (page) return [text('readPage', numberText(page.number))];
  return read < of ? [text('readPart', numberText(read), numberText(of))] : [];
}

function countParagraphs(blocks: readonly Block[]): number {
  return blocks.filter(({ kind }) => kind !== 'heading').length || blocks.length;
}

/** @param share 0–1. */
function percentText(share: number): string {
  return new Intl.NumberFormat(text('languageTag'), { style: 'percent' }).format(share);
}
