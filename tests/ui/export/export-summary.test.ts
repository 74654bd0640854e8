// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { giveWay } from '../../../src/summary/give-way.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import type { Point, Summary } from '../../../src/summary/summary.ts';
import { writerName } from '../../../src/ui/engine/writer-name.ts';
import {
  asMarkdown,
  asMarkdownFile,
  asPlainText,
  asQuotations,
  type Exported,
  fileName,
} from '../../../src/ui/export/export-summary.ts';
import { englishText, speakEnglish } from '../../support/interface-texts.ts';
import { inventedArticle } from '../../support/invented-article.ts';

speakEnglish();

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

const CHOSEN = 'Sentences of the article, chosen by Get a Summary';

describe('a copy', () => {
  const model = { engine: 'ollama', model: 'small', host: 'localhost:11434' };
  const finding = { kind: 'name', start: 4, end: 9, reason: 'name-not-in-article' } as const;
  const invented: Point = {
    text: 'The mayor has resigned.',
    sources: [],
    check: { verdict: 'unsupported', findings: [finding], nearest: { block: 'b1', start: 0, end: 16 } },
  };
  const doubtful: Point = {
    ...invented,
    text: 'The mayor was there.',
    check: { verdict: 'partly', findings: [finding] },
  };
  const written = (...points: Point[]): Summary => {
    const supported: Point = { ...made.gist, check: { verdict: 'supported', findings: [] } };
    return { ...made, ...model, ...giveWay({ gist: supported, points }, article, () => made.gist) };
  };
  const nameWriter = writerName;
  const ALL = [asPlainText, asMarkdown, (exported: Exported) => asMarkdownFile(exported, '2026-11-24')];
  const LAST = 'AI summary: small · localhost:11434, compared by Get a Summary: names, numbers, dates, quotations';
  const plain = (text: string) => text.replaceAll('\\', '').trim();

  it.each(ALL)('says of what is still being compared, or could not be, that it was not', (write) => {
    for (const verdict of ['comparing', 'not-compared'] as const) {
      const waiting: Point = { ...invented, check: { verdict, findings: [] } };
      const copied = plain(write({ article, summary: written(waiting), nameWriter }));
      expect(copied).toContain('The mayor has resigned. [This could not be compared with the article;');
    }
  });

  it.each(ALL)('says what a model did not find in the article', (write) => {
    const missing: Point = { ...invented, check: { verdict: 'not-found', findings: [] } };
    const copied = plain(write({ article, summary: written(missing), nameWriter }));
    expect(copied).toContain('The mayor has resigned. [This is not found in the article.]');
  });

  it.each(ALL)('says in words what the check has marked, and last who wrote it', (write) => {
    const copied = plain(write({ article, summary: written(doubtful), nameWriter }));
    expect(copied).toContain('The mayor was there. [“mayor”: the article has no such name]');
    expect(copied.split('\n').at(-1)).toBe(LAST);
  });

  it.each([...ALL, asQuotations])('never has what is not in the article, but the sentence in its place', (write) => {
    const copied = plain(write({ article, summary: written(invented), nameWriter }));
    expect(copied).not.toContain('resigned');
    expect(copied).toContain('“Nobody was hurt.”');
  });

  it.each(ALL)('tells a sentence of the article among those of a model', (write) => {
    const copied = plain(write({ article, summary: written(invented), nameWriter }));
    expect(copied).toContain('“Nobody was hurt.” [sentence of the article]');
  });

  it('says nothing of model and server where the page reads along', () => {
    const copied = asPlainText({ article, summary: { ...written(doubtful), engine: 'written' } });
    expect(copied.split('\n').at(-1)).toMatch(/^Written by AI, compared by Get a Summary: /);
  });

  it('promises no more than was compared', () => {
    const summary = { ...written(doubtful), compared: ['numbers', 'quotations', 'harm'] satisfies Summary['compared'] };
    const copied = asPlainText({ article, summary, nameWriter });
    expect(copied.split('\n').at(-1)).toMatch(/, compared by Get a Summary: numbers, quotations$/);
  });

  it.each([...ALL, asQuotations])('says what was not read', (write) => {
    const copied = plain(write({ article: { ...article, access: 'preview' }, summary }));
    expect(copied).toContain('Preview: 6 paragraphs, the rest is for subscribers');
    expect(copied.split('\n').at(-1)).toBe(englishText('copyChosen'));
  });
});

describe('a summary that is taken along', () => {
  it('says the gist once, then the other points, then where it is from', () => {
    expect(asPlainText({ article, summary })).toBe(
      `${article.title}\n\nOne.\n\n• Two.\n• [Three] *is* #3.\n\nhttps://news.example/bridge\n${CHOSEN}`,
    );
  });

  it('is text in Markdown, too, whatever signs it holds', () => {
    expect(asMarkdown({ article, summary })).toBe(
      `## [${article.title}](<https://news.example/bridge>)\n\n**One.**\n\n- Two.\n- \\[Three\\] \\*is\\* \\#3.\n\n${CHOSEN}\n`,
    );
  });

  it('is quoted in the article’s own words, each sentence with the link to it', () => {
    const [first, second] = article.blocks;
    if (!first || !second) throw new Error('The article has two paragraphs.');
    const written = { text: 'Written otherwise.', sources: [{ block: first.id, start: 0, end: first.text.length }] };
    const other = { text: 'So is this.', sources: [{ block: second.id, start: 0, end: second.text.length }] };
    const quoted = { ...summary, gist: written, points: [written, other] };
    const lines = asQuotations({ article, summary: quoted }).split('\n');
    const texts = lines.filter((_, index) => index % 3 !== 0);
    expect(texts).toEqual(['', `“${first.text}”`, '', `“${second.text}”`, '', CHOSEN]);
    expect(lines[0]).toBe(article.title);
    for (const link of [lines[3], lines[6]]) expect(link).toMatch(/^https:\/\/news\.example\/bridge#:~:text=/);
  });

  it('has front matter in its file, quoted, without what is not known', () => {
    const [front] = asMarkdownFile({ article: { ...article, title: 'A: "b"\nc' }, summary }, '2026-11-24').split(
      '\n\n',
    );
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
    expect(asMarkdownFile({ article: anonymous, summary }, '2026-11-24')).not.toContain('byline');
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
    const [, line = '', url] = asMarkdownFile({ article: { ...article, title }, summary }, '2026-11-24').split('\n');
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
      {
        article: { ...article, title: evil, byline: evil, url: 'https://news.example/?%' },
        summary: { ...summary, gist: point(evil), points: [point(`\\${evil}`, 1)] },
      },
      '2026-11-24',
    );
    expect(made).toContain('&lt;% await evil() %\\>');
    expect(made).not.toContain('<%');
  });

  it.each([asPlainText, asMarkdown, asQuotations, (exported: Exported) => asMarkdownFile(exported, '2026-11-24')])(
    'holds no sign that turns the order of other texts around',
    (write) => {
      const turned = 'Mayor \u202edetcele\u202c \u2067again\u2069';
      const [block] = article.blocks;
      if (!block) throw new Error('The article has paragraphs.');
      const blocks = [{ ...block, text: turned }];
      const whole = { ...made.gist, text: turned, sources: [{ block: block.id, start: 0, end: turned.length }] };
      const written = write({
        article: { ...article, title: turned, byline: turned, blocks },
        summary: { ...summary, gist: whole, points: [] },
      });
      expect(written).toContain('Mayor detcele again');
      expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    },
  );
});
