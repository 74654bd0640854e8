import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { extractFacts } from '../../../src/summary/facts/extract-facts.ts';
import { FactsSchema } from '../../../src/summary/facts/facts.ts';

const harbour: Article = {
  ...articleFromText({
    title: 'Fire at Harrow harbour',
    language: 'en',
    paragraphs: [
      'At least 48 people were injured on Tuesday when a fire broke out at a warehouse in Portugal.',
      '“We have never seen a fire like this one,” said Ana Lima, the city’s mayor.',
      'Police Chief Joao Brandt said damage of $1.2 million was done. Lima thanked Harrow University Hospital.',
      'Between 10 and 15 people are missing; 2-1 was the score, and 34-year-old men ran in the 1990s, in a million directions.',
    ],
  }),
  published: '2015-03-18T08:00:00Z',
};

describe('facts of an article', () => {
  const facts = extractFacts(harbour);

  it('are numbers with what they count, and sums of money', () => {
    expect(facts.numbers.map(({ text, value }) => [text, value])).toEqual([
      ['At least 48 people were injured', 48],
      ['$1.2 million', 1200000],
    ]);
  });

  it('are dates, counted from the day of publication', () => {
    expect(facts.dates.map(({ text, date }) => [text, date])).toEqual([['Tuesday', '2015-03-17']]);
  });

  it('are people with what the text says they are', () => {
    expect(facts.people.map(({ text, role, mentions }) => [text, role?.text, mentions])).toEqual([
      ['Ana Lima', 'the city’s mayor', 2],
      ['Joao Brandt', 'Police Chief', 1],
    ]);
  });

  it('are organisations and places', () => {
    expect(facts.organisations.map(({ text }) => text)).toEqual(['Harrow University Hospital']);
    expect(facts.places.map(({ text }) => text)).toEqual(['Portugal']);
  });

  it('are quotations with the full name of their speaker', () => {
    expect(facts.quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['We have never seen a fire like this one', 'Ana Lima'],
    ]);
  });

  it('are plain data that the schema accepts', () => {
    expect(v.parse(FactsSchema, JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });

  it('show exactly the words that they point to', () => {
    const { numbers, dates, people, organisations, places, quotes } = facts;
    const spans = [...numbers, ...dates, ...people, ...organisations, ...places, ...quotes];
    for (const { text, source } of spans) {
      const block = harbour.blocks.find(({ id }) => id === source.block);
      expect(block?.text.slice(source.start, source.end)).toBe(text);
    }
  });
});

describe('people', () => {
  const people = (language: string, ...paragraphs: string[]) =>
    extractFacts(articleFromText({ title: '', language, paragraphs })).people.map(({ text, role }) => [
      text,
      role?.text,
    ]);

  it('are named once, whether with their first name or with a title', () => {
    expect(people('en', 'Charles Marlow Smith ran the gallery. Mr Marlow Smith said it was full.')).toEqual([
      ['Charles Marlow Smith', undefined],
    ]);
  });

  it('have no role that the text says is past', () => {
    expect(people('de', 'Die damalige Umweltministerin Anna Orm musste gehen.')).toEqual([['Anna Orm', undefined]]);
  });

  it('are no memorials and no scandals', () => {
    expect(
      people('en', 'He ran at the Jose Cagigal Memorial in May. After the Donald Marlow-gate nobody laughed.'),
    ).toEqual([]);
  });
});
