/** Plain paragraphs → Article, for texts that come from no page (a selection, a scorer, a server). */
import type { Article } from '../article/article.ts';
import { countWords } from '../article/count-words.ts';

export interface PlainText {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly paragraphs: readonly string[];
}

export function articleFromText({ title, language, paragraphs }: PlainText): Article {
  const blocks = paragraphs
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((text, index) => ({ id: `b${index}`, kind: 'paragraph' as const, text }));
  return {
    url: '',
    title,
    language,
    direction: /^(ar|arc|ckb|dv|fa|he|ks|ku-Arab|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i.test(language) ? 'rtl' : 'ltr',
    kind: 'other',
    access: 'full',
    wordCount: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    blocks,
  };
}
