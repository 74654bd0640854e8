/** An article's blocks as a model reads them: one paragraph each, headings and list items marked as such. */
import type { Article, Block } from '../../article/article.ts';
import { visibleText } from '../prompts/strip-invisible-characters.ts';
import type { Paragraph } from './fit-to-window.ts';

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
