import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import type { Summary } from '../../../src/summary/summary.ts';
import {
  asMarkdown,
  asMarkdownFile,
  asPlainText,
  asQuotations,
  fileName,
} from '../../../src/ui/export/export-summary.ts';
import { inventedArticle } from '../../support/invented-article.ts';

const article = { ...inventedArticle(), byline: 'Ana "Ann" Reyes', published: '2026-09-30T07:00:00+02:00' };
const made = summarizeArticle(article, { points: 3 });
/** Each from a sentence of its own. */
const point = (text: string, start = 0) => ({
  ...made.gist,
  text,
  sources: [{ block: 'none', start, end: start + 1 }],
});
const summary: Summary = {
  ...made,
  gist: point('One.'),
  points: [point('One.'), point('Two.', 1), point('[Three] *is* #3.', 2)],
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

  it('is quoted in the article’s own words, each sentence with the link to it', () => {
    const [first, second] = article.blocks;
    if (!first || !second) throw new Error('The article has two paragraphs.');
    const written = { text: 'Written otherwise.', sources: [{ block: first.id, start: 0, end: first.text.length }] };
    const other = { text: 'So is this.', sources: [{ block: second.id, start: 0, end: second.text.length }] };
    const lines = asQuotations(article, { ...summary, gist: written, points: [written, other] }).split('\n');
    expect(lines.filter((_, index) => index % 3 !== 0)).toEqual(['', `“${first.text}”`, '', `“${second.text}”`]);
    expect(lines[0]).toBe(article.title);
    for (const link of [lines[3], lines[6]]) expect(link).toMatch(/^https:\/\/news\.example\/bridge#:~:text=/);
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
    '"',
    "'",
    'a: b # c',
    '- [x] {y}',
    '\\n',
    '---\nurl: "https://evil.example"',
    '\u0000\u0007\u007f\u0085\ufeff',
    '&a *b !c %d',
    '<% tp.file.title %>',
  ])('has front matter that no headline breaks out of: %j', (title) => {
    const [, line = '', url] = asMarkdownFile({ ...article, title }, summary, '2026-11-24').split('\n');
    expect(line).toMatch(/^title: "[\x20-\x7e]*"$/);
    expect(JSON.parse(line.slice('title: '.length))).toBe(title);
    expect(url).toBe('url: "https://news.example/bridge"');
  });

  it.each([
    ['Who won? A/B "test": <1> | #2 [x]', 'Who won A B test 1 2 x.md'],
    ['...', 'summary.md'],
    ['.hidden', 'hidden.md'],
    ['   ', 'summary.md'],
    ['長い見出し', '長い見出し.md'],
    ['CON', '_CON.md'],
    ['aux. What it means', '_aux. What it means.md'],
    ['Com1', '_Com1.md'],
    ['LPT³', '_LPT³.md'],
    ['Convoy reaches the border', 'Convoy reaches the border.md'],
    ['Report \u202egnp.exe', 'Report gnp.exe.md'],
  ])('has a file name that every system takes: %j → %j', (title, name) => {
    expect(fileName({ ...article, title })).toBe(name);
  });

  it('cuts a long file name without breaking a sign in two', () => {
    const name = fileName({ ...article, title: `a${'😀'.repeat(100)}` });
    // Throws where half a sign is left.
    expect(() => encodeURIComponent(name)).not.toThrow();
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });

  it('holds no template that a note’s program would run, wherever a page has put one', () => {
    const evil = '<% await evil() %>';
    const made = asMarkdownFile(
      { ...article, title: evil, byline: evil, url: 'https://news.example/?%' },
      { ...summary, gist: point(evil), points: [point(`\\${evil}`, 1)] },
      '2026-11-24',
    );
    expect(made).toContain('&lt;% await evil() %\\>');
    expect(made).not.toContain('<%');
  });

  it.each([
    asPlainText,
    asMarkdown,
    asQuotations,
    (...made: [Article, Summary]) => asMarkdownFile(...made, '2026-11-24'),
  ])('holds no sign that turns the order of other texts around', (write) => {
    const turned = 'Mayor \u202edetcele\u202c \u2067again\u2069';
    const [block] = article.blocks;
    if (!block) throw new Error('The article has paragraphs.');
    const blocks = [{ ...block, text: turned }];
    const whole = { ...made.gist, text: turned, sources: [{ block: block.id, start: 0, end: turned.length }] };
    const written = write(
      { ...article, title: turned, byline: turned, blocks },
      { ...summary, gist: whole, points: [] },
    );
    expect(written).toContain('Mayor detcele again');
    expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
