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

  it.each([
    ['a clause without whom it is about', 'en', 'Sales rose. It sold 300 houses in May.'],
    ['a clause without whom it is about', 'en', 'In base form, it starts at $30,000 in the shops.'],
    ['whom only the sentence before names', 'en', 'Okoro played well. The 68-year-old won 53 cups for 20 villages.'],
    ['whom only the sentence before names', 'de', 'Okoro spielte gut. Der 68-Jährige half 53 Menschen am Fluss.'],
    ['whom only the sentence before names', 'zh', '他创办了公司。他表示，公司将在新铁路上投资2万亿元人民币。'],
    ['an announcement', 'en', 'Here are 10 houses that stand by the river and why.'],
    ['a list', 'pl', '62 657 zł, 2 maja 2023 r.'],
    ['advice', 'en', 'Movers charge $131, and you should plan for several hours of work.'],
    ['the writer or who was asked', 'sv', 'Jag sålde 40 hus på ett år.'],
    ['a quotation’s middle', 'en', '“We came late. The mill lost $5 million in May. It was bad,” said Ana Lima.'],
    ['a line of a list', 'en', '- Over 25 houses, like barns and mills.'],
    ['a base of a rate', 'es', 'La tasa de casos por cada 10 000 habitantes fue muy alta en el valle.'],
    ['an aside', 'de', 'An Bord, elf Personen, war es still.'],
  ])('is no number of %s: %s %s', (_, language, text) => {
    expect(numbersIn(language, 'Anna Orm kam.', text)).toEqual([]);
  });

  it.each([
    ['half of a span', 'de', 'Die Schau läuft vom 9. bis 23. Februar 2017 im Hof.'],
    ['half of a pair', 'de', 'Die Tagung am 26. und 27. Februar 2015 war voll.'],
    ['half of a span', 'fr', 'Le tournoi, prévu du 4 au 25 avril, est annulé.'],
    ['half of a span', 'en', 'The fair runs from March 4 to 9 March in the hall.'],
    ['half of a span', 'zh', '兑奖期限为4月6日至7月6日，请市民注意。'],
    ['half of a span', 'ja', '2020年1月11日～12日に大会が開かれた。'],
    ['the report', 'zh', '据《晚报》2月18日报道，桥已经修好。'],
    ['the report', 'fr', 'Article mis à jour le 7 janvier 2020. Le pont est ouvert.'],
    ['the report', 'en', 'Update February 3rd, 8:05AM: the bridge is open.'],
    ['a paper that is quoted', 'ja', '同書第2版（山川書房、2012年7月）では、橋は新しい。'],
    ['a paper that is quoted', 'no', 'Han skrev om broen («Bygda», 1. april 2004) og om elva.'],
    ['any such day', 'es', 'La reunión fue un domingo de febrero en la plaza.'],
    ['another year', 'es', 'En 2018 murieron muchos. El mayor número de muertes ocurrió en enero.'],
    ['a manner of speaking', 'fr', 'Après le Nord hier et le Sud aujourd’hui, le vent tourne.'],
    ['the page’s mistake', 'es', 'Ayer (domingo) llegó el tren a la estación.'],
    ['a dateline', 'fr', 'PARIS, 4 février (Reuters) - La bourse est stable au matin.'],
    ['a dateline', 'it', '(ANSA) - ROMA, 18 febbraio - Il ponte è aperto.'],
    ['a dateline', 'ru', 'МОСКВА, 18 февраля. /ВЕСТИ/. Движение по мосту открыто утром.'],
    ['the paper', 'en', 'This article is a copy, and it first appeared in The Post on December 21, 2019.'],
    ['a label', 'fr', 'Réunion du conseil mardi à la mairie'],
  ])('is no date of %s: %s %s', (_, language, text) => {
    expect(factsIn(language, text).dates).toEqual([]);
  });

  it.each([
    ['de', 'Die Brücke wurde am 9. Februar 2017 im Tal eröffnet.', '2017-02-09'],
    ['en', 'The mayor opened the bridge on Monday (17 February) at noon.', '2020-02-17'],
    ['zh', '这座桥于2017年2月9日通车，市长出席了仪式。', '2017-02-09'],
    ['pt', 'A senadora, internada desde o último domingo, enviará um ofício ao embaixador.', '2020-02-16'],
    ['es', 'El lunes pasado se anunció que abrirá el puente.', '2020-02-17'],
    ['es', 'Ayer (martes) llegó el tren a la estación.', '2020-02-18'],
  ])('is a date that stands whole: %s', (language, text, date) => {
    expect(factsIn(language, text).dates[0]?.date).toBe(date);
  });

  it.each([
    ['de', 'Nach der Trennung von ihrem Ehemann Oliver Bramm (45) zog sie um.', 'Oliver Bramm'],
    ['de', 'Dazu kam der Glücks-Guru Oliver Bramm (45) ins Tal.', 'Oliver Bramm'],
  ])('by a German noun before a name is not part of it: %s', (language, text, name) => {
    expect(factsIn(language, text).people.map((person) => person.text)).toEqual([name]);
  });

  it.each([
    ['a wife', 'de', 'Gattin Gisela (75) liest im Garten.'],
    ['a band', 'pl', 'Przyszedł lider zespołu Tratwa Wodna i śpiewał.'],
    ['goods', 'de', 'Eine Tasche von Louis Vuitton kostet viel. Louis Vuitton hat sie im Laden.'],
    ['a byline', 'en', 'Mike Austin'],
    ['a picture’s credit', 'en', 'Love the river. Photo: Oliver Marlow/AFP via Getty.'],
    ['a title before a name', 'de', 'Sie war mit dem Glücks-Guru Biyan Kattil (39) am Fluss.'],
    ['who asked', 'de', 'Das Gespräch führte Peter Orm.'],
    ['a court', 'pl', 'Przyszła sędzia Sądu Najwyższego w stanie spoczynku.'],
    ['a party', 'pl', 'Posłanka Partii Wody, Anna Orm, mówi o rzece.'],
    ['an office', 'ja', '会社（本社：大阪市、取締役社長：山川）は新しい製品を発売する。'],
    ['a stadium', 'zh', '大会在山城鸟窝·国家体育场举行。'],
    [
      'a line-up',
      'es',
      'Equipo: 23- Ana Lima(6), 27- Luis Orm(7)(16- Juan Mora(6) 72), 13- José Paz(6.5), 8- Pedro Luz(7).',
    ],
  ])('is nobody, of %s: %s %s', (_, language, text) => {
    expect(
      factsIn(language, text)
        .people.map((person) => person.text)
        .filter((name) => name !== 'Anna Orm'),
    ).toEqual([]);
  });

  it.each([
    ['head alone', 'fr', 'Le Haut Conseil de la rivière a parlé au maire.'],
    ['head alone', 'fr', 'Le Nouveau Parti démocratique demande des ponts.'],
    ['head alone', 'de', 'Das Harrower Institut für Wasser misst den Fluss.'],
    ['tail alone', 'en', 'They saw the 9/11 Memorial & Museum and left.'],
    ['tail alone', 'en', 'The U.S. Attorney’s Office for the Western District of Harrow said so.'],
    ['an offer', 'en', 'He took the Harrow Lines University training in May.'],
    ['a mention in passing', 'en', 'People from outside the EU need a visa.'],
    ['a mention in passing', 'es', 'El tren conecta con Google y con la plaza.'],
  ])('is no organisation of a %s: %s %s', (_, language, text) => {
    expect(factsIn(language, text).organisations).toEqual([]);
  });

  it('is an organisation without the adjective that opens the sentence', () => {
    expect(
      factsIn('en', 'Under-fire Harrow Hospital Trust admitted it.').organisations.map(({ text }) => text),
    ).toEqual(['Harrow Hospital Trust']);
  });

  it('is no quotation of a whole speech', () => {
    const speech = 'The river has to flow to the sea, and the bridge has to stand. '.repeat(8).trim();
    expect(factsIn('en', `Ana Lima, the mayor, came. “${speech}” said Lima.`).quotes).toEqual([]);
  });

  it.each([
    ['torn', 'en', 'It was late. Chief operating officer Alice Casey said so.'],
    ['a sentence', 'en', 'We drive far. Mark Casey, Harrowby I am a repair engineer.'],
    ['in the sentence’s case', 'de', 'Die Wahl des zuständigen Generaldirektors Michael Orm dauerte.'],
  ])('is no role, %s: %s %s', (_, language, text) => {
    expect(factsIn(language, text).people.map(({ role }) => role)).toEqual([undefined]);
  });

  it('is nobody whom the byline names', () => {
    const article = articleFromText({
      title: 'The bridge',
      language: 'en',
      paragraphs: ['The bridge is open. By Alice Casey on Dec. 19. Mayor Mark Orm came.'],
    });
    expect(extractFacts({ ...article, byline: 'Alice Casey' }).people.map(({ text }) => text)).toEqual(['Mark Orm']);
  });
});
