import { describe, expect, it } from 'vitest';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { asMarkdown, asMarkdownFile, asPlainText, fileName } from '../../src/ui/take-along.ts';
import { inventedArticle } from '../support/invented-article.ts';

const article = { ...inventedArticle(), byline: 'Ana "Ann" Reyes', published: '2026-09-30T07:00:00+02:00' };
const made = summarizeArticle(article, { points: 3 });
const point = (text: string) => ({ ...made.gist, text });
const summary: Summary = {
  ...made,
  gist: point('One.'),
  points: [point('One.'), point('Two.'), point('[Three] *is* #3.')],
};

describe('a summary that is taken along', () => {
  it('says the gist once, then the other points, then where it is from', () => {
    expect(asPlainText(article, summary)).toBe(
      `${article.title}\n\nOne.\n\n• Two.\n• [Three] *is* #3.\n\nhttps://news.example/bridge`,
    );
  });

  it('is text in Markdown, too, whatever signs it holds', () => {
    expect(asMarkdown(article, summary)).toBe(
      `## [${article.title}](<https://news.example/bridge>)\n\n**One.**\n\n- Two.\n- \\[Three\\] \\*is\\* \\#3.\n`,
    );
  });

  it('has front matter in its file, quoted, without what is not known', () => {
    const [front] = asMarkdownFile({ ...article, title: 'A: "b"\nc' }, summary, '2026-11-24').split('\n\n');
    expect(front).toBe(
      [
        '---',
        'title: "A: \\"b\\"\\nc"',
        'url: "https://news.example/bridge"',
        'byline: "Ana \\"Ann\\" Reyes"',
        'date: "2026-09-30T07:00:00+02:00"',
        'saved: "2026-11-24"',
        '---',
      ].join('\n'),
    );
    const { byline: _, ...anonymous } = article;
    expect(asMarkdownFile(anonymous, summary, '2026-11-24')).not.toContain('byline');
  });

  it.each([
    ['Who won? A/B "test": <1> | #2 [x]', 'Who won A B test 1 2 x.md'],
    ['...', 'summary.md'],
    ['.hidden', 'hidden.md'],
    ['   ', 'summary.md'],
    ['長い見出し', '長い見出し.md'],
  ])('has a file name that every system takes: %j → %j', (title, name) => {
    expect(fileName({ ...article, title })).toBe(name);
  });

  it('cuts a long file name without breaking a sign in two', () => {
    const name = fileName({ ...article, title: `a${'😀'.repeat(100)}` });
    // Throws where half a sign is left.
    expect(() => encodeURIComponent(name)).not.toThrow();
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });
});
