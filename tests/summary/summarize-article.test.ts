import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import type { Point } from '../../src/summary/summary.ts';

const story = articleFromText({
  title: 'Bridge closed after barge strikes pier',
  language: 'en',
  paragraphs: [
    'The Marlow bridge was closed on Tuesday after a barge struck one of its piers, the harbour office said.',
    'Nobody was hurt. Engineers found a crack two metres long in the eastern pier.',
    '"It was like an earthquake," said Ana Reyes, who was cycling across when the barge hit.',
    'Scroll down for video',
    'The bridge carries 14,000 cars a day between the old town and the port.',
    'But traffic has been growing for years. He said so himself.',
    'The barge had lost its engine in strong wind, according to its owner, Norda Shipping.',
    'The captain, 52, was questioned and released on Wednesday; prosecutors are investigating the company.',
    'The bridge is expected to stay closed until the end of March.',
  ],
});

describe('summarizeArticle', () => {
  it('gives as many points as asked, in reading order', () => {
    for (let points = 1; points <= 8; points++) {
      const summary = summarizeArticle(story, { points });
      expect(summary.points).toHaveLength(points);
      const places = summary.points.map((point) => orderOf(story, point));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('cuts a place before a colon from the first sentence, but not the speakers of a conversation', () => {
    const paragraphs = [
      'MARLOW: The bridge was closed on Tuesday after a barge struck one of its piers, the harbour office said.',
      'Nobody was hurt, but a crack two metres long was found in the eastern pier.',
    ];
    const pointsOf = (texts: string[]) =>
      summarizeArticle(articleFromText({ title: 'Bridge', language: 'en', paragraphs: texts }), { points: 3 }).points;
    expect(pointsOf(paragraphs)[0]?.text).toMatch(/^The bridge was closed/);
    const conversation = [...paragraphs, 'HALE: We shall open it again before the end of March, whatever it takes.'];
    expect(pointsOf(conversation)[0]?.text).toMatch(/^MARLOW: /);
  });

  it('never makes an address in brackets a point', () => {
    const guide = articleFromText({
      title: '',
      language: 'en',
      paragraphs: [
        'The best bags are sold by Ana Reyes. (369 Q Sidi Ghanem; 212-667-350123)',
        'Her shop opens at nine.',
      ],
    });
    const { points } = summarizeArticle(guide, { points: 12 });
    expect(points.map((point) => point.text)).toEqual([
      'The best bags are sold by Ana Reyes.',
      'Her shop opens at nine.',
    ]);
  });

  it('rather gives fewer points than captions and announcements', () => {
    const page = articleFromText({
      title: '',
      language: 'en',
      paragraphs: [
        'The Marlow bridge was closed on Tuesday after a barge struck one of its piers.',
        'Engineers (pictured) at work on Tuesday',
        'Engineers found a crack two metres long in the eastern pier.',
        'Here is the list of closed roads:',
        'Check out our guide to the harbour.',
      ],
    });
    expect(summarizeArticle(page, { points: 5 }).points).toHaveLength(2);
  });

  it('keeps within a budget of words, with one point at least', () => {
    const summary = summarizeArticle(story, { points: 12, words: 45 });
    expect(summary.points.length).toBeGreaterThan(1);
    expect(summary.points.map(({ text }) => text.split(/\s+/).length).reduce((a, b) => a + b)).toBeLessThanOrEqual(45);
    expect(summarizeArticle(story, { points: 3, words: 1 }).points).toHaveLength(1);
  });

  it('never makes boilerplate a point', () => {
    const texts = summarizeArticle(story, { points: 12 }).points.map(({ text }) => text);
    expect(texts.join(' ')).not.toContain('Scroll down');
  });

  it('keeps a connective where it is read on from the sentence that it ties to, and cuts it elsewhere', () => {
    const vote = articleFromText({
      title: '',
      language: 'en',
      paragraphs: [
        'The council of Orm voted on Tuesday to close the harbour school in June.',
        'Parents of 120 pupils had handed in a petition with 4,000 names.',
        'But the mayor, Ana Reyes, said the building would cost 2 million crowns to repair.',
      ],
    });
    const textsOf = (points: number) => summarizeArticle(vote, { points }).points.map((point) => point.text);
    expect(textsOf(3).at(-1)).toMatch(/^But the mayor/);
    const alone = { ...vote, blocks: vote.blocks.slice(2) };
    expect(summarizeArticle(alone, { points: 1 }).points[0]?.text).toMatch(/^The mayor/);
  });

  it('never makes a point of what a site says of itself', () => {
    const page = articleFromText({
      title: '',
      language: 'en',
      paragraphs: [
        'The Marlow bridge was closed on Tuesday after a barge struck one of its piers.',
        'We may earn a commission when you buy through affiliate links on our site.',
        'Earn 80,000 bonus points after you spend 4,000 crowns in three months.',
        'Read the rules you agree to by using this website in our Terms of Service.',
        '[Breaking news update, posted at 11:52 p.m. ET].',
      ],
    });
    expect(summarizeArticle(page, { points: 5 }).points).toHaveLength(1);
  });

  it('opens no point with an unresolved reference while there is another choice', () => {
    const texts = summarizeArticle(story, { points: 3 }).points.map(({ text }) => text);
    for (const text of texts) expect(text).not.toMatch(/^(?:But|He)\b/);
  });

  it('makes the news the gist, not how it all began', () => {
    const page = path.join(import.meta.dirname, '../fixtures/articles/demo/page.html');
    const { document } = new JSDOM(readFileSync(page)).window;
    const demo = extractArticle(document, 'https://news.example/demo') as Article;
    const [standfirst, ...blocks] = demo.blocks;
    const report: Article = { ...demo, description: '', blocks };
    expect(standfirst?.text).toMatch(/^Brackholm was about to lose its boat/);
    expect(blocks[0]?.text).toContain('When the county announced in the spring of 2023');
    expect(summarizeArticle(report, { points: 3 }).gist.text).toMatch(
      /^On Thursday the islanders .* handed over 640,000/,
    );
  });

  it('makes the standfirst the gist where it tells the story in short', () => {
    const page = path.join(import.meta.dirname, '../fixtures/articles/demo/page.html');
    const { document } = new JSDOM(readFileSync(page)).window;
    const demo = extractArticle(document, 'https://news.example/demo') as Article;
    expect(demo.standfirst).toBe(demo.blocks[0]?.id);
    const { gist } = summarizeArticle(demo, { points: 3 });
    expect(gist).toMatchObject({ text: demo.blocks[0]?.text, isPageSummary: true });
  });

  it('leaves the opening where a long text has more to tell', () => {
    const long = articleFromText({
      title: 'Ferry to Norda stops',
      language: 'en',
      paragraphs: [...Array(16).keys()].map(
        (day) =>
          `On day ${day} the council of Orm counted ${100 + day} passengers on the ferry to Norda and its ${day + 3} boats.`,
      ),
    });
    const places = summarizeArticle(long, { points: 3 }).points.map(({ sources }) => sources[0]?.block);
    expect(places).not.toEqual(['b0', 'b1', 'b2']);
  });

  it('takes five points from four paragraphs and more of a text of long ones', () => {
    const essay = articleFromText({
      title: 'What the council of Orm has before it',
      language: 'en',
      paragraphs: [
        'The council of Orm will close its harbour in May, Ann Lind told 300 fishermen on Tuesday. Lind said that the pier had cost 640,000 crowns in three years and would cost twice as much in the next.',
        'The school on the hill gets a roof of slate before winter. Its 85 pupils have sat in the church hall since a storm took the old one in March.',
        'A bridge to Norda is not planned any more, since the county has spent its money on trains. Engineers had drawn it for nine years.',
        'Library books may be kept for six weeks instead of four. Readers in the outer villages had asked for it with 1,200 names on a list.',
        'On Saturdays the market moves from the square to the old fish hall. Traders fear that fewer visitors will find it there.',
        'In the autumn voters decide on a tax for guests. Hotels on the southern shore would pay 20 crowns a night for each bed.',
      ],
    });
    const placesOf = (points: number): number =>
      new Set(summarizeArticle(essay, { points }).points.map(({ sources }) => sources[0]?.block)).size;
    expect(placesOf(5)).toBeGreaterThanOrEqual(4);
  });

  it('makes the answer to a question in the headline the gist', () => {
    const answer = 'The engine of the barge stopped because its fuel was mixed with sea water.';
    const explained: Article = {
      ...story,
      blocks: [...story.blocks, { id: 'answer', kind: 'paragraph', text: answer }],
    };
    const gistUnder = (title: string) => summarizeArticle({ ...explained, title }, { points: 3 }).gist.text;
    expect(gistUnder('Why did the engine of the barge stop?')).toBe(answer);
    expect(gistUnder(story.title)).not.toBe(answer);
  });

  it('puts the newest entries of a live blog first, also when the page has them last', () => {
    const entry = (id: string, time: string, text: string) => ({ id, kind: 'paragraph' as const, text, time });
    const live: Article = {
      ...story,
      kind: 'live',
      blocks: [
        entry('a', '2026-01-01T10:00:00Z', 'Rescuers have reached the village of Orm, the fire service said.'),
        entry(
          'b',
          '2026-01-01T12:00:00Z',
          'All 31 villagers of Orm have been brought to safety, the fire service said.',
        ),
      ],
    };
    expect(summarizeArticle(live, { points: 2 }).points[0]?.sources[0]?.block).toBe('b');
  });

  it('refuses an article without a sentence', () => {
    expect(() => summarizeArticle({ ...story, blocks: [] }, { points: 3 })).toThrow(RangeError);
  });
});

describe('summarizeArticle, whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Oslo',
      'he said.',
      'But',
      '“Never!”',
      '3.5',
      '东京。',
      'مرحبا.',
      '\u200f',
      '👩‍👩‍👧',
      '…',
      'St.',
      '?',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));
  const language = fc.constantFrom('en', 'de', 'ar', 'zh', 'ja', 'th', 'tr', 'und', 'x-nonsense');
  const articles = fc
    .record({ title: text, language, paragraphs: fc.array(text, { minLength: 1, maxLength: 6 }) })
    .map(articleFromText)
    .filter(hasSentence);

  it('shows only what stands in the article, in reading order', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 12 }), (article, points) => {
        const summary = summarizeArticle(article, { points });
        expect(summary.points.length).toBeGreaterThan(0);
        expect(summary.points.length).toBeLessThanOrEqual(points);
        for (const point of [summary.gist, ...summary.points]) expect(isDeletionOfSource(article, point)).toBe(true);
        const places = summary.points.map((point) => orderOf(article, point));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(summary.points).toContainEqual(summary.gist);
      }),
      { numRuns: 150 },
    );
  });

  it('has the points for fewer among the points for more', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 11 }), (article, points) => {
        const more = summarizeArticle(article, { points: points + 1 });
        for (const point of summarizeArticle(article, { points }).points) expect(more.points).toContainEqual(point);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same summary again', () => {
    fc.assert(
      fc.property(articles, (article) => {
        expect(summarizeArticle(article, { points: 5 })).toEqual(
          summarizeArticle(structuredClone(article), { points: 5 }),
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['a million characters without a stop', 'word '.repeat(200_000)],
    ['a million characters without a space', 'a'.repeat(1_000_000)],
    [
      'fifty thousand words',
      'The council of Orm voted on the new harbour plan. Boats had waited for years! '.repeat(3_300),
    ],
  ])('takes %s within seconds', (_, long) => {
    const started = performance.now();
    const article = articleFromText({ title: 'Long', language: 'en', paragraphs: [long] });
    expect(summarizeArticle(article, { points: 3 }).points.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

function hasSentence(article: Article): boolean {
  try {
    summarizeArticle(article, { points: 1 });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function orderOf(article: Article, point: Point): number {
  const source = point.sources[0];
  const block = article.blocks.findIndex(({ id }) => id === source?.block);
  return block * 1e7 + (source?.start ?? 0);
}

/** Whether the point's characters stand in its sources in the same order. "…" marks what was left out. */
function isDeletionOfSource(article: Article, { text, sources }: Point): boolean {
  const source = sources
    .map(({ block, start, end }) => article.blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '')
    .join(' ');
  let from = 0;
  for (const character of text.replaceAll('…', '')) {
    from =
      source.indexOf(character.toLowerCase(), from) < 0
        ? source.indexOf(character, from)
        : earliest(source, character, from);
    if (from < 0) return false;
    from += character.length;
  }
  return true;
}

/** A point's first letter may have been capitalised. */
function earliest(source: string, character: string, from: number): number {
  const exact = source.indexOf(character, from);
  const lower = source.indexOf(character.toLowerCase(), from);
  return exact < 0 ? lower : Math.min(exact, lower);
}
