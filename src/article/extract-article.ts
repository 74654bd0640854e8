/** Document → Article. Reads the live tree and changes nothing in it. */
import type { Article, Block } from './article.ts';
import { countWords } from './count-words.ts';

/** @returns `undefined` when the page has no article body. */
export function extractArticle(document: Document, url: string): Article | undefined {
  const blocks: Block[] = [...document.querySelectorAll('article p, main p')]
    .map((p) => (p.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 80)
    .map((text, index) => ({ id: `b${index}`, kind: 'paragraph', text }));
  if (!blocks.length) return undefined;
  return {
    url,
    title: document.querySelector('h1')?.textContent?.trim() || document.title,
    site: new URL(url).hostname,
    language: document.documentElement.lang || 'und',
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    kind: 'news',
    access: 'full',
    wordCount: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    blocks,
  };
}
