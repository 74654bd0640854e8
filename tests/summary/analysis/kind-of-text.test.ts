/** Checks what kinds of text are recognised, and by what. All texts are invented. */
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../src/article/article.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { analyzeForSummary, summarizeArticle } from '../../../src/summary/summarize-article.ts';

function article(title: string, paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  const blocks = paragraphs.map((text, index): Block => ({ id: `b${index}`, kind: 'paragraph', text }));
  return { ...articleFromText({ title, language: 'en', paragraphs: ['x'] }), blocks, ...more };
}

function kindOf(title: string, paragraphs: readonly string[], more: Partial<Article> = {}): string {
  const { kind, kindSign } = analyzeForSummary(article(title, paragraphs, more));
  return `${kind}, by ${kindSign}`;
}

const report = [
  'The council of Tarn voted on Tuesday to buy a second ferry for 30 million crowns.',
  'The boat will sail from May, the mayor, Jonas Lie, said.',
  'Two members voted against it because of the price.',
  'Holm Line, which runs the first ferry, will crew the second as well.',
  'Tickets stay at 50 crowns until the end of the year.',
  'The yard at Lyse starts work in January.',
];

describe('a report', () => {
  it('is what nothing else is known of', () => {
    expect(kindOf('Tarn buys a second ferry', report)).toBe('news, by none');
  });
});

describe('an opinion', () => {
  const column = [
    'We have talked about the ferry for eleven years, and we have paid for nine reports.',
    'Nobody needs a tenth.',
    'The town should buy the boat that lies unsold in the yard at Lyse.',
    'It is too large, of course, and it is too slow.',
    'But it floats, and our children could ride it to school in May.',
    'We must stop to wait for the perfect boat.',
    'A council that cannot buy a ferry should not build a bridge.',
  ];

  it('is known by the writer’s voice', () => {
    expect(kindOf('The perfect boat', column)).toBe('opinion, by voice');
  });

  it('is known by its section, and by its headline', () => {
    expect(kindOf('Tarn buys a second ferry', report, { section: 'Opinion' })).toBe('opinion, by headline');
    expect(kindOf('Comment: a ferry too many', report)).toBe('opinion, by headline');
  });

  it.each([
    ['ar', 'رأي: عبارة واحدة تكفي'],
    ['de', 'Kommentar: Eine Fähre zu viel'],
    ['es', 'Opinión: un ferri de más'],
    ['fi', 'Kolumni: Yksi lautta riittää'],
    ['fr', 'Tribune : un ferry de trop'],
    ['ja', '社説：フェリーは一隻でよい'],
    ['pl', 'Felieton: o jeden prom za dużo'],
    ['ru', 'Колонка: один паром лишний'],
    ['tr', 'Köşe yazısı: Bir feribot yeter'],
  ])('is known by its headline in %s', (language, title) => {
    expect(kindOf(title, report, { language })).toBe('opinion, by headline');
  });

  it('is told by what it demands and comes to, not by how it begins', () => {
    const points = summarizeArticle(article('The perfect boat', column), { points: 3 }).points.map(({ text }) => text);
    expect(points.join(' ')).toContain('A council that cannot buy a ferry should not build a bridge.');
  });

  it('is no report in which others demand', () => {
    const demanding = report.map((text) => `${text} “We must act,” Lie said on Monday.`);
    expect(kindOf('Tarn buys a second ferry', demanding)).toBe('news, by none');
  });
});

describe('a guide', () => {
  const advice = [
    'A wooden hull lasts for eighty years if you keep rain out of it.',
    'You should lift the boards in October and let the bilge dry.',
    'Wash the salt off with fresh water before you cover your boat.',
    'You need a sheet that breathes, or your ribs will rot.',
    'Paint can wait until spring, but your seams cannot.',
    'Look under the sheet after every storm.',
  ];

  it('is known by a voice that speaks to the reader', () => {
    expect(kindOf('A boat in winter', advice)).toBe('guide, by voice');
  });

  it.each([
    ['en', 'How to lay up a wooden boat'],
    ['de', 'So geht’s: Holzboote winterfest machen'],
    ['el', 'Οδηγός για ξύλινα σκάφη'],
    ['es', 'Cómo elegir un barco de madera'],
    ['id', 'Cara merawat perahu kayu'],
    ['ko', '나무배 관리 방법'],
    ['sv', 'Så gör du båten redo för vintern'],
    ['vi', 'Hướng dẫn bảo quản thuyền gỗ'],
    ['zh', '木船过冬指南'],
  ])('is known by its headline in %s', (language, title) => {
    expect(kindOf(title, report, { language })).toBe('guide, by headline');
  });
});

describe('a match report', () => {
  it.each([
    [
      'en',
      [
        'Tarn beat Lyse 3-1 on Sunday and stay third.',
        'The striker Joel Moe scored twice before half-time.',
        'Lyse missed a penalty after the break.',
        'Their goalkeeper was sent off.',
        'Tarn play at Vestby on Saturday.',
      ],
    ],
    [
      'de',
      [
        'Tarn hat Lyse am Sonntag 3:1 geschlagen und bleibt Dritter.',
        'Stürmer Joel Moe traf zweimal vor der Halbzeit.',
        'Lyse verschoss einen Elfmeter.',
        'Der Torwart sah Rot.',
        'Tarn spielt am Samstag in Vestby.',
      ],
    ],
    [
      'fr',
      [
        'Tarn a battu Lyse 3-1 dimanche et reste troisième.',
        'L’attaquant Joel Moe a marqué deux fois avant la mi-temps.',
        'Lyse a manqué un penalty.',
        'Le gardien a été exclu.',
        'Tarn joue samedi à Vestby.',
      ],
    ],
    [
      'hi',
      [
        'तार्न ने रविवार को ल्यूसे को 3-1 से हराया।',
        'जोएल मो ने पहले हाफ में दो गोल किए।',
        'ल्यूसे ने पेनल्टी गंवाई।',
        'गोलकीपर को बाहर भेजा गया।',
        'तार्न शनिवार को खेलेगा।',
      ],
    ],
  ])('is known by a score and the words of the game in %s', (language, paragraphs) => {
    expect(kindOf('Tarn – Lyse', paragraphs, { language })).toBe('match, by words');
  });

  it('is no report of a vote', () => {
    const vote = ['The council voted 6-5 on Sunday to close the pool.', ...report.slice(1)];
    expect(kindOf('Pool to close', vote)).toBe('news, by none');
  });
});

describe('a study', () => {
  it.each([
    [
      'en',
      [
        'Children who sail sleep longer, a study found.',
        'Researchers of Lofthus College asked 1,240 families.',
        'Participants slept 40 minutes more than others.',
        'The harbour board paid for it.',
      ],
    ],
    [
      'de',
      [
        'Kinder, die segeln, schlafen länger, zeigt eine Studie.',
        'Forscher aus Lofthus befragten 1240 Familien.',
        'Die Befragten schliefen 40 Minuten mehr.',
        'Bezahlt hat die Umfrage die Hafenbehörde.',
      ],
    ],
    [
      'pt',
      [
        'Crianças que velejam dormem mais, mostra um estudo que mostra que o vento cansa.',
        'Pesquisadores de Lofthus ouviram 1.240 famílias.',
        'Os participantes dormiram 40 minutos a mais.',
        'O porto pagou a pesquisa.',
      ],
    ],
    [
      'zh',
      [
        '一项研究发现，会航海的孩子睡得更久。',
        '研究人员调查了1240个家庭。',
        '受访者多睡40分钟。',
        '港务局资助了调查。',
      ],
    ],
  ])('is known by its words in %s', (language, paragraphs) => {
    expect(kindOf('Sleep', paragraphs, { language })).toBe('study, by words');
  });
});

describe('a release', () => {
  it.each([
    ['en', 'Media contact: Ole Dahl, press office.'],
    ['de', 'Pressekontakt: Ole Dahl, Pressestelle.'],
    ['it', 'Comunicato stampa della Nordlys.'],
    ['ja', '報道関係者各位'],
  ])('is known by its formulas in %s', (language, formula) => {
    expect(kindOf('Nordlys launches a card', [...report, formula], { language })).toBe('release, by words');
  });
});

describe('letters', () => {
  it.each([
    ['en', 'Letters: buses and geese'],
    ['de', 'Leserbriefe: Busse und Gänse'],
    ['nl', 'Lezersbrieven over bussen'],
    ['uk', 'Листи читачів про автобуси'],
  ])('are known by their headline in %s', (language, title) => {
    expect(kindOf(title, report, { language })).toBe('letters, by headline');
  });
});

describe('a live ticker', () => {
  it.each([
    ['en', 'Storm in Vestby: live updates'],
    ['de', 'Sturm in Vestby im Liveticker'],
    ['fr', 'Tempête à Vestby : suivez en direct'],
    ['th', 'พายุที่เวสต์บี รายงานสด'],
  ])('is known by its headline in %s', (language, title) => {
    expect(kindOf(title, report, { language })).toBe('live, by headline');
  });
});

describe('a transcript', () => {
  const turns = [
    'Chair: We come to the swimming pool.',
    'Moen: The repair costs 4.6 million crowns, and I propose to close it in January.',
    'Sand: My group agrees if the schools get tickets for the bus.',
    'Moen: They do.',
    'Chair: The motion is carried by nine votes to two.',
  ];

  it('is known by the names of who speaks, again and again', () => {
    expect(kindOf('The swimming pool', turns)).toBe('transcript, by speakers');
    expect(kindOf('The swimming pool', ['Warning: closed on Monday.', ...report])).toBe('news, by none');
  });
});

describe('a feature', () => {
  it('is known by the scene that it begins with', () => {
    expect(kindOf('The last lamp', ['On a recent evening Berit Lund climbed 142 steps.', ...report])).toBe(
      'feature, by scene',
    );
  });
});
