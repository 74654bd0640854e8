/** Checks what a summary of each kind of text shows. All texts are invented. */
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../src/article/article.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { languageFor } from '../../../src/languages/registry.ts';
import { verdictStrengths } from '../../../src/summary/analysis/kind-cues.ts';
import { textShape } from '../../../src/summary/reading/text-kind.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import { analysisOfSentences } from '../../support/analysis-of.ts';

function article(title: string, lines: readonly string[], more: Partial<Article> = {}): Article {
  const blocks = lines.map((line, index): Block => {
    const isHeading = line.startsWith('# ');
    return { id: `b${index}`, kind: isHeading ? 'heading' : 'paragraph', text: isHeading ? line.slice(2) : line };
  });
  return { ...articleFromText({ title, language: 'en', paragraphs: ['x'] }), blocks, ...more };
}

const kindOf = (of: Article): string => textShape(of, languageFor(of.language)).kind;

const textsOf = (of: Article, points: number): string[] =>
  summarizeArticle(of, { points }).points.map(({ text }) => text);

const interview = article('Ada Lindqvist on forty years at sea', [
  'Ada Lindqvist has sailed around Cape Horn eleven times, and this spring she sold her boat in Stavanger.',
  'Why did you sell the boat?',
  'Because my knees asked me to, and after forty years the Merry Petrel deserved a younger skipper. I cried for a week.',
  'What was the hardest passage?',
  'The winter of 1994, when we lost the mast off the Falklands and drifted for nine days. Nobody had told us about the ice.',
  'What will you do now?',
  'I am going to teach children in Bergen to sail, two afternoons a week. The harbour office has already lent us six dinghies.',
]);

describe('an interview', () => {
  it('is known by its questions', () => {
    expect(kindOf(interview)).toBe('interview');
  });

  it('may set its questions as headings', () => {
    const blocks = interview.blocks.map((block) =>
      block.text.endsWith('?') ? { ...block, kind: 'heading' as const } : block,
    );
    expect(kindOf({ ...interview, blocks })).toBe('interview');
  });

  it('is no essay that asks now and then', () => {
    const said = Array.from(
      { length: 30 },
      (_, index) => `Ferry number ${index} of Orm sailed on, and nobody asked why.`,
    );
    expect(kindOf({ ...interview, blocks: [...interview.blocks, ...article('x', said).blocks] })).toBe('news');
  });

  it('gives each answer with its question, and leads to both on the page', () => {
    const summary = summarizeArticle(interview, { points: 3 });
    const answers = summary.points.filter((point) => point.sources.length === 2);
    expect(answers.length).toBeGreaterThanOrEqual(2);
    for (const { text, sources } of answers) {
      expect(text).toMatch(/^(?:Why|What) [^?]+\? [A-Z]/);
      expect(sources[0]?.block).not.toBe(sources[1]?.block);
    }
  });

  it('leaves out how an interviewer leads up to a question', () => {
    const long = 'You were 24. You had never been out of the harbour. Your father was against it. Why did you sail?';
    const blocks = interview.blocks.map((block, index) => (index === 1 ? { ...block, text: long } : block));
    const shown = textsOf({ ...interview, blocks }, 6).join(' ');
    expect(shown).toContain('Your father was against it. Why did you sail? Because my knees');
    expect(shown).not.toContain('You were 24.');
  });

  it('is no explainer whose headings ask', () => {
    const explainer = article('The new ferry of Orm, explained', [
      'The council of Orm bought a new ferry on Monday for 30 million crowns, the largest sum it has ever spent.',
      '# When does it sail?',
      'Nobody likes to wait for a boat. The ferry will sail six times a day from the first of May.',
      '# What does it cost?',
      'That is a fair question. A crossing costs 12 crowns, four more than on the old boat.',
      '# Who opposes it?',
      'Not everyone is glad. Fishermen at the eastern pier lose nine moorings and have gone to the county court.',
    ]);
    expect(kindOf(explainer)).toBe('news');
    expect(textsOf(explainer, 4).join(' ')).not.toContain('?');
  });

  it('never makes a question alone a point', () => {
    for (const text of textsOf(interview, 6)) expect(text).not.toMatch(/\?$/);
  });
});

const list = article('The 4 best cafés on the island of Orm', [
  'Orm has more cafés than traffic lights, and most of them opened in the last three years.',
  '# 1. Harbour Café',
  'Fishermen have breakfast here from five in the morning, and the cardamom buns are gone by eight. The windows look out on the quay.',
  '# 2. The Lighthouse',
  'Up 92 steps, the smallest café of the island serves soup to eleven guests at a time. Booking is a must in July.',
  '# 3. Nyberg & Daughter',
  'Three generations have roasted coffee in this yard, the last with a machine from Trieste. It closes when the beans are gone.',
  '# 4. Garden Room',
  'A greenhouse of 1911 shelters lemon trees and the best cheesecake west of the bridge. Dogs are welcome.',
]);

describe('a list', () => {
  it('is known by its numbered headings', () => {
    expect(kindOf(list)).toBe('list');
  });

  it('is known by as many headings as its headline says, numbered or not', () => {
    const unnumbered = (name: (text: string, index: number) => string): Article => ({
      ...list,
      blocks: list.blocks.map((block, index) =>
        block.kind === 'heading' ? { ...block, text: name(block.text.slice(3), index) } : block,
      ),
    });
    const plain = unnumbered((text) => text);
    expect(kindOf(plain)).toBe('list');
    expect(textsOf(plain, 4).join('\n')).toMatch(/^(?:Harbour Café|The Lighthouse|Garden Room): /m);
    expect(kindOf({ ...plain, title: 'The best cafés on the island of Orm' })).toBe('news');
    expect(kindOf(unnumbered((text, index) => `Tip #${index}: ${text}`))).toBe('list');
  });

  it('is a list even where readers’ questions follow it', () => {
    const asked = article('x', [
      '# May I book?',
      'I always do.',
      '# Are dogs welcome?',
      'My own is.',
      '# Is it dear?',
      'Not to me.',
    ]);
    const blocks = [...list.blocks, ...asked.blocks.map((block) => ({ ...block, id: `q${block.id}` }))];
    expect(kindOf({ ...list, blocks })).toBe('list');
  });

  it('is no report whose headings begin with any numbers', () => {
    const headings = ['# 3 dead on the bridge', '# 40 minutes of waiting', '# 12 questions to the mayor'];
    expect(
      kindOf(
        article(
          'Storm',
          headings.flatMap((heading) => [heading, 'It rained on Monday.']),
        ),
      ),
    ).toBe('news');
  });

  it('names the items that it describes', () => {
    const named = textsOf(list, 4).filter((text) => /^\d\. [^:]+: /.test(text));
    expect(named.length).toBeGreaterThanOrEqual(3);
  });
});

const review = article('Salt Road review: a long walk home', [
  'Mira Okafor’s second film follows a salt trader across the desert of the north in the year 1951.',
  'The trader, played by Tomas Weld, loses his camels in the first ten minutes and his brother soon after.',
  'Cinematographer Lena Abbas shoots the dunes at dawn, in long takes that run for up to six minutes.',
  'The score uses a single string instrument, which was built for the film by a carpenter in Agadez.',
  'In the middle hour the story follows three side characters, among them a postman and a dealer in radios.',
  'Weld speaks fewer than two hundred words in the film, most of them to animals.',
  'The film was shot in fourteen weeks and cost less than two million euros.',
  'Mira Okafor has said that the trader is her grandfather, who crossed the desert of the north nine times.',
  'Overall, a film to recommend to the patient: four stars.',
]);

describe('a review', () => {
  it('gives the verdict', () => {
    expect(kindOf(review)).toBe('review');
    expect(textsOf(review, 3).join(' ')).toContain('four stars');
  });

  it.each([
    ['de', 'Filmkritik: Ein langer Heimweg', 'Kritik an der Regierung wächst'],
    ['es', 'Crítica: «El camino de la sal»', 'La oposición crítica de nuevo al alcalde'],
    ['fr', 'Critique : « La route du sel »', 'La situation reste critique à Orm'],
    ['nb', 'Filmanmeldelse: Saltveien', 'Politiet fikk en anmeldelse'],
    ['ru', 'Рецензия на фильм «Соляной путь»', 'Обзор рынка: цены растут'],
    ['tr', 'Film incelemesi: Tuz Yolu', 'Savcı inceleme başlattı'],
    ['ja', '映画レビュー「塩の道」', '港の拡張計画が承認された'],
    ['zh', '影评：《盐之路》', '市长评价新港口'],
  ])('is known by its headline in %s', (language, title, news) => {
    expect(kindOf({ ...review, language, title })).toBe('review');
    expect(kindOf({ ...review, language, title: news })).toBe('news');
  });

  it.each([
    ['de', 'Die wunderbare Salzstraße und ihre Bilder verdienen vier Sterne von fünf.'],
    ['it', 'Quattro stelle per la via del sale e per le sue immagini.'],
    ['sv', 'Saltvägen och dess bilder av öknen får fyra getingar.'],
    ['ru', 'Соляной путь с его пустыней получает 8 из 10 баллов.'],
    ['ko', '소금길과 사막의 아름다운 화면에 별점 네 개를 준다.'],
    ['pl', 'Solna droga i jej zdjęcia pustyni dostają ode mnie 8/10.'],
  ])('rates in %s', (language, verdict) => {
    expect(verdictStrengths(analysisOfSentences([verdict], { language, kind: 'review' }))[0]).toBeGreaterThan(1);
  });

  it('is one where the section says so', () => {
    expect(kindOf({ ...review, title: 'A long walk home', section: 'Reviews' })).toBe('review');
  });
});

const opinion = article(
  'The harbour needs a night ferry',
  [
    'On a wet evening in March, forty people stood at the harbour of Orm and watched the last boat leave at six.',
    'The ferry company says that a later boat would cost 300,000 crowns a year.',
    'The hospital on the mainland employs 85 islanders, and half of them work until ten at night.',
    'In 2009 a trial with a late boat carried nineteen passengers on an average evening.',
    'Since then the number of commuters has doubled, according to the island council.',
    'The bus company on the mainland has offered to adapt its timetable.',
    'The ferry company has owned the harbour of Orm since 1987 and runs six boats a day between May and September.',
    'The islanders must be able to come home after ten, and the council must pay.',
    'In autumn the council of Orm will discuss the ferry for the fourth time in two years.',
  ],
  { kind: 'opinion' },
);

describe('an opinion piece', () => {
  it('gives the thesis', () => {
    expect(textsOf(opinion, 3).join(' ')).toContain('the council must pay');
  });
});

describe('a gist', () => {
  const report = article('Dentists of Orm leave the public service', [
    'Berit Solheim, 61, sat in her kitchen in Nordhavn on Tuesday and held a bag of frozen peas against her cheek.',
    'Berit Solheim had called nine numbers since the morning, and at each of them a friendly voice had asked her to try again in May.',
    'On Wednesday Berit Solheim took the boat from Nordhavn to the mainland, where a cousin drove her to a clinic.',
    'Six of the seven dentists of Orm have left the public service this year, and 4,000 patients are without a dentist.',
    'The health board said it had offered higher fees in January, which the dentists rejected as too little too late.',
    'A clinic on the mainland will take emergency patients from Monday.',
  ]);

  it('says the news where the article opens with a scene', () => {
    expect(summarizeArticle(report, { points: 3 }).gist.text).toMatch(/^Six of the seven dentists/);
  });
});

describe('what is never a point while there is another choice', () => {
  const page = article('Council of Orm approves the new harbour', [
    'By Ana Reyes, harbour correspondent',
    'Council of Orm approves the new harbour.',
    'The new harbour will cost 30 million crowns and open in 2029, the council decided on Monday by 11 votes to 4.',
    'What happens next',
    'Building begins in March with the eastern pier, and the ferries will move to the old quay for two summers.',
    'Fishermen at the eastern pier on Monday',
    'Opponents of the plan said they would take it to the county court, which has six weeks to decide.',
  ]);

  it('is a byline, a sub-head or a caption that was written as a paragraph', () => {
    const shown = textsOf(page, 3).join('\n');
    expect(shown).not.toMatch(/By Ana Reyes|What happens next|Fishermen at/);
  });

  it('is a line of data, an exclamation or a word about the text itself', () => {
    const shown = article('Bikes of Orm: the book', [
      'Written by: Mia Lund Price: 20 crowns More: www.example.org',
      'Here are the things that we liked most about the book of bikes from Orm.',
      'The book shows 140 bicycles that the islanders have built since 1902, each with its owner.',
      'Yup, you read it right!',
      'The last chapter tells how Per Nyberg, a postman, crossed the frozen strait in 1947.',
      'The museum of Orm printed 900 copies and sold half of them on the first day.',
    ]);
    expect(textsOf(shown, 3).join('\n')).not.toMatch(/Written by|Here are|Yup/);
  });

  it.each([
    [
      'en',
      'Ana Reyes (pictured) at the harbour.',
      'File photo of the harbour.',
      'Below is the plan of the harbour of Orm.',
    ],
    [
      'de',
      'Ana Reyes (links im Bild) vor dem Hafen.',
      'Archivbild vom Hafen in Orm.',
      'Hier sind die Häfen der Insel.',
    ],
    ['es', 'Ana Reyes (a la izquierda) ante el puerto.', 'Imagen de archivo del puerto.', 'Estos son los puertos.'],
    ['pl', 'Ana Reyes (z lewej) przed portem.', 'Zdjęcie ilustracyjne portu w Orm.', 'Oto porty wyspy i ich statki.'],
    ['ru', 'Ана Рейес (слева) перед портом.', 'Архивное фото порта Орма.', 'Рассказываем о портах острова.'],
    ['ar', 'آنا رييس (إلى اليمين) أمام الميناء.', 'صورة أرشيفية للميناء.', 'إليكم موانئ الجزيرة كلها.'],
    ['ja', '港に立つアナさん（左から２人目）。', '写真は昨年のオルム港。', 'この記事では島の港を紹介する。'],
    ['zh', '奥姆港市长安娜（左一）站在新港口的灯塔前。', '图为去年的奥姆港。', '以下是岛上的港口。'],
    ['vi', 'Ana Reyes (bên trái) trước cảng.', 'Ảnh minh họa cảng Orm.', 'Dưới đây là các cảng của đảo.'],
  ])('is a caption or an announcement in %s', (language, ...lines) => {
    expect(analysisOfSentences(lines, { language }).unfit).toEqual(['off-topic', 'off-topic', 'off-topic']);
  });

  it.each([
    ['Members of the council walk along the new quay in Orm, Friday, Dec. 3, 2021.'],
    ['Ana Reyes and the council of Orm lead the march across the harbour Dec. 13, 2014, in Orm, Marl.'],
    ['Ana Reyes, left, and the mayor of Marl greet the fishers of Orm at the harbour.'],
    ['View this post on Instagram Thank you all for coming to the harbour of Orm last night.'],
    ['*with the support of the harbour board of Orm and of the county council of Marl.'],
    ['0:04 - They start by playing a film of the harbour of Orm in the old days.'],
    ['How to improve the harbour of Orm: affordable and practical advice for its fishers.'],
    ['<berth>: The place in the harbour of Orm that a ship has been given for the night.'],
    ['@orm_harbour Because we love our Anna so much that we wanted to save her voice.'],
  ])('is a caption by its day, an answer to a post, or a tag that is explained: %s', (text) => {
    expect(analysisOfSentences([text], { language: 'en' }).unfit).toEqual(['off-topic']);
  });

  it.each([
    ['The harbour of Orm was opened by the council on May 3, 1999, in the presence of all the fishers.'],
    ['The ferry company of Orm was founded Dec. 3, 2021, in the old harbour.'],
    ['The council of Orm votes on the new harbour on Friday, December 3.'],
    ['The ferry turned left, then right, and reached the harbour of Orm after an hour.'],
  ])('is none that tells what happened on a day: %s', (text) => {
    expect(analysisOfSentences([text], { language: 'en' }).unfit).toEqual([undefined]);
  });

  it('is no German sentence because its nouns have capitals', () => {
    const text = 'Im Hafen von Orm ist nach dem Brand vom Montag ein Kran unter Wasser.';
    expect(analysisOfSentences([text], { language: 'de' }).unfit).toEqual([undefined]);
  });

  it('is the headline again', () => {
    expect(textsOf(page, 3)).not.toContain('Council of Orm approves the new harbour.');
  });
});
