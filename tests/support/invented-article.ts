/** A short invented story, long enough to be summarised, for tests of what happens to articles. */
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';

const PARAGRAPHS = [
  'The Marlow bridge was closed on Tuesday after a barge struck one of its piers, the harbour office said.',
  'Nobody was hurt. Engineers found a crack two metres long in the eastern pier.',
  '"It was like an earthquake," said Ana Reyes, who was cycling across when the barge hit.',
  'The bridge carries 14,000 cars a day between the old town and the port.',
  'The barge had lost its engine in strong wind, according to its owner, Norda Shipping.',
  'The bridge is expected to stay closed until the end of March.',
];

export function inventedArticle(
  changes: { paragraphs?: readonly string[]; title?: string; url?: string } = {},
): Article {
  const { title = 'Bridge closed after barge strikes pier', url = 'https://news.example/bridge' } = changes;
  const article = articleFromText({ title, language: 'en', paragraphs: [...(changes.paragraphs ?? PARAGRAPHS)] });
  return { ...article, url };
}
