/** Makes an article of plain paragraphs, for texts that come from no page (a selection, a scorer, a server). */
import type { Article } from './article.ts';
import { countWords } from './count-words.ts';
import { textDirection } from './text-direction.ts';

interface PlainText {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly paragraphs: readonly string[];
}

export function articleFromText({ title, language, paragraphs }: PlainText): Article {
  const blocks = paragraphs
    .map((paragraph) => paragraph.replace(/\s{2,}|[^\S ]/g, ' ').trim())
    .filter(Boolean)
    .map((text, index) => ({ id: `b${index}`, kind: 'paragraph' as const, text }));
  return {
    url: '',
    title,
    language,
    direction: textDirection(language),
    kind: 'other',
    access: 'full',
    wordCount: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    blocks,
  };
}
