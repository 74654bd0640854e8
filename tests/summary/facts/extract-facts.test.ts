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

  it('are numbers with what they count and what happened, sums of money too', () => {
    expect(facts.numbers.map(({ text, value }) => [text, value])).toEqual([
      ['At least 48 people were injured on Tuesday when a fire broke out at a warehouse in Portugal', 48],
      ['Police Chief Joao Brandt said damage of $1.2 million was done', 1200000],
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

describe('quotations', () => {
  it.each([
    [
      'en',
      'Ana Lima, the mayor, came at noon. “Why did you close the old bridge?” Lima was asked. “Why not a new one?” asked Lima.',
    ],
    ['de', 'Bürgermeisterin Anna Lindner kam. „Warum haben Sie die Brücke geschlossen?“, sagte Lindner.'],
  ])('are no questions, which may be the reporter’s: %s', (language, text) => {
    expect(extractFacts(articleFromText({ title: '', language, paragraphs: [text] })).quotes).toEqual([]);
  });
});

describe('numbers', () => {
  const numbers = (language: string, ...paragraphs: string[]) =>
    extractFacts(articleFromText({ title: '', language, paragraphs })).numbers.map(({ text }) => text);

  it.each([
    [
      'en',
      'The company lost 3.2 million dollars a year, its owner said.',
      ['The company lost 3.2 million dollars a year, its owner said'],
    ],
    [
      'de',
      'Die Firma verlor 3,2 Millionen Euro im Jahr, sagte der Besitzer.',
      ['Die Firma verlor 3,2 Millionen Euro im Jahr, sagte der Besitzer'],
    ],
    [
      'es',
      'La empresa perdió 3,2 millones de euros al año, dijo el dueño.',
      ['La empresa perdió 3,2 millones de euros al año, dijo el dueño'],
    ],
    [
      'ru',
      'Компания потеряла 3,2 миллиона рублей за год, заявил владелец.',
      ['Компания потеряла 3,2 миллиона рублей за год, заявил владелец'],
    ],
  ])('come with what happened to what they count: %s', (language, text, facts) => {
    expect(numbers(language, text)).toEqual(facts);
  });

  it.each([
    ['en', 'On board, eleven passengers, it lost $575,000.'],
    ['de', 'An Bord, elf Personen, war es still.'],
    ['es', 'El tren, a 300 kilómetros por hora, no paró en la estación de la ciudad.'],
    ['fr', 'Le train roulait hier soir vers la ville à 300 kilomètres par heure.'],
  ])('are left out without it: %s', (language, text) => {
    expect(numbers(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'The ministry will spend ₹3.5 lakh crore on the new railway line.', 3.5e12],
    ['es', 'El gobierno gastará 3 mil millones de euros en la nueva línea.', 3e9],
    ['zh', '政府将在新铁路上投资2万亿元人民币建设。', 2e12],
    ['ko', '정부는 새 철도에 3억 5000만 원을 투자하기로 했다.', 350_000_000],
    ['ru', 'Правительство потратит 2 трлн рублей на новую железную дорогу.', 2e12],
  ])('have the scale that stands after them: %s', (language, text, value) => {
    const { numbers: found } = extractFacts(articleFromText({ title: '', language, paragraphs: [text] }));
    expect(found.map((number) => number.value)).toEqual([value]);
  });
});

describe('people', () => {
  it('of the headline come first, by their family name', () => {
    const text = [
      'Ana Lima, the mayor, met Joao Brandt, the governor, and Rui Costa, the minister. Lima and Costa smiled. Lima left.',
      'Teller Okoro arrived late. “I had to walk,” Okoro said.',
    ];
    const facts = extractFacts(
      articleFromText({ title: 'Okoro walks to the meeting', language: 'en', paragraphs: text }),
    );
    expect(facts.people[0]?.text).toBe('Teller Okoro');
  });

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

describe('what is told', () => {
  const factsIn = (language: string, ...paragraphs: string[]) =>
    extractFacts({ ...articleFromText({ title: '', language, paragraphs }), published: '2020-02-19T08:00:00Z' });
  const numbersIn = (language: string, ...paragraphs: string[]) =>
    factsIn(language, ...paragraphs).numbers.map(({ text }) => text);

  it('by a number once, however often it stands there', () => {
    expect(
      numbersIn(
        'en',
        'The mill owed $106,000 to the bank. The owner paid off $106,000 in two years. How did it pay $106,000?',
      ),
    ).toEqual(['The mill owed $106,000 to the bank']);
  });

  it.each([
    ['de', 'Nach dem Bericht starben 134 Menschen in der Nacht vom 14. auf den 15. Juli im Tal.'],
    ['de', 'Für eine Creme von Dr. Habicht müsste man 25 Kilometer in die große Stadt fahren.'],
    ['de', 'Sieben Unternehmen wurden in den Feldern Klima, Wasser und Boden ausgezeichnet.'],
    ['de', 'Während Ostland noch Waren für 4 Milliarden Euro kaufte, gab Westland 1 Milliarde aus.'],
    ['sv', 'Nyheten om ”en händelse” på skolan ledde till att 40 elever stängdes av.'],
    ['ko', '대책본부(본부)는 이날 확진자가 44명 늘었다고 밝혔다.'],
    ['it', 'Neve sulle cime, in calo fino a 1200 metri.'],
    ['en', 'Colonial College, near Harrow, will spend £3.2m on a building for its 900 students.'],
  ])('is the whole sentence, stops of abbreviations and days among it: %s', (language, text) => {
    expect(numbersIn(language, text)).toEqual([text.slice(0, -1)]);
  });

  it.each([
    ['a question', 'en', 'How were we going to pay back $106,000 to the bank?'],
    ['the whole of a share', 'ko', '3명 중 2명은 공항에서 확인됐다.'],
    ['a size with its tail', 'ko', '신규 확진자가 이틀째 40명대를 기록했다.'],
  ])('is no number of %s', (_, language, text) => {
    expect(numbersIn(language, text).filter((number) => !number.includes('2명은'))).toEqual([]);
  });

  it.each([
    ['every such day', 'ru', 'Каждую пятницу мы готовим пиццу.'],
    ['every such day', 'fr', 'Chaque 3 mars, le village fête son pont.'],
    ['what is usual', 'zh', '合肥入冬时间是常年11月19日前后。'],
    ['a name', 'pt', 'Ele nasceu no morro do Rio de Janeiro e estudou lá.'],
    ['when the page was changed', 'ja', '2019年12月17日更新'],
    ['when a clip was put there', 'de', 'Die Sanktionen wurden in Brüssel beschlossen. 18.02.2020 | 0:21 min'],
    ['since or from', 'it', 'Temperature alte in tutta Italia (specie da domenica).'],
  ])('is no date of %s: %s', (_, language, text) => {
    expect(factsIn(language, text).dates).toEqual([]);
  });

  it('is nobody who wrote the page, no issue of the paper, no show', () => {
    const { people, dates, organisations } = factsIn(
      'en',
      'This article was originally written by Jane Miller.',
      'Correspondent Jane Miller may be reached at jane42@example.org.',
      'The January 2020 issue is on newsstands Feb. 20.',
      'As a child he sang on The Harbour Mice Club and bought a Fiscal Peace University program.',
    );
    expect([people, dates, organisations]).toEqual([[], [], []]);
  });
});
