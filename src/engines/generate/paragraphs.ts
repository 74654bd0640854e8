/** Turns an article's blocks into paragraphs as a model reads them: headings and list items marked as such. */
import type { Article, Block } from '../../article/article.ts';
import { visibleText } from '../prompts/strip-invisible-characters.ts';

export interface Paragraph {
  readonly text: string;
  /** Index of the article's block that it is, or is a piece of. */
  readonly block: number;
}

const BEFORE: Readonly<Record<Block['kind'], string>> = {
  heading: '# ',
  paragraph: '',
  'list-item': '- ',
  quote: '> ',
  'table-row': '',
};

export function readParagraphs(article: Article): Paragraph[] {
  return article.blocks.map(({ kind, text }, block) => ({ text: BEFORE[kind] + visibleText(text), block }));
}

export function joinParagraphs(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}
