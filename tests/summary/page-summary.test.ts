import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { pointsBesideGist } from '../../src/summary/points-beside-gist.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import type { Summary } from '../../src/summary/summary.ts';

const paragraphs = [
  'The ferry between Orm and Norda will stop for good in October, the county council decided on Tuesday by nine votes to four.',
  'Only 14 passengers a day had used the line last winter, and each crossing cost the county 900 crowns.',
  'Ann Lind, who leads the council, said the money would go to a new bus line across the bridge from November.',
  'Island shopkeepers fear that visitors from Norda will no longer come on Saturdays, when the market is held.',
  'The crew of eight will be offered work on the county’s other ferries, and the ship is to be sold in spring.',
];
const line =
  'The county council stops the ferry to Norda in October and moves its money to a bus line across the bridge.';

function summarize(more: Partial<Article>, points = 3): Summary {
  const article = articleFromText({ title: 'Ferry to Norda stops', language: 'en', paragraphs });
  return summarizeArticle({ ...article, ...more }, { points });
}

describe('the page’s own line', () => {
  it('is the gist, said as what it is, and leads to the nearest sentence', () => {
    const { gist } = summarize({ description: line });
    expect(gist).toMatchObject({ text: line, isPageSummary: true });
    expect(gist.sources).toEqual([{ block: 'b0', start: 0, end: paragraphs[0]?.length }]);
  });

  it('is among the points, and the nearest sentence is not told again', () => {
    const summary = summarize({ description: line });
    expect(summary.points).toHaveLength(3);
    expect(summary.points[0]).toMatchObject({ text: line, isKey: true });
    expect(pointsBesideGist(summary).map(({ text }) => text)).not.toContain(paragraphs[0]);
  });

  it('leads to the standfirst where it is one', () => {
    const article = articleFromText({
      title: 'Ferry to Norda stops',
      language: 'en',
      paragraphs: [line, ...paragraphs],
    });
    const { gist, points } = summarizeArticle({ ...article, standfirst: 'b0' }, { points: 3 });
    expect(gist).toMatchObject({ text: line, isPageSummary: true });
    expect(gist.sources).toEqual([{ block: 'b0', start: 0, end: line.length }]);
    expect(points.filter(({ text }) => text === line)).toHaveLength(1);
  });

  it.each([
    [
      'in German',
      'de',
      [
        'Die Fähre zwischen Orm und Norda stellt im Oktober den Betrieb ein, beschloss der Kreistag am Dienstag nach langer Debatte.',
        'Nur 14 Fahrgäste am Tag nutzten die Linie im vergangenen Winter, und jede Überfahrt kostete den Kreis 900 Kronen.',
        'Das Geld fließt in eine neue Buslinie über die Brücke, sagte Anna Lind, die den Kreistag leitet.',
      ],
      'Der Kreistag stellt die Fähre nach Norda im Oktober ein, das Geld fließt in eine Buslinie über die Brücke.',
    ],
    [
      'in Spanish',
      'es',
      [
        'El transbordador entre Orm y Norda dejará de funcionar en octubre, decidió el consejo comarcal el martes tras un largo debate.',
        'Solo 14 pasajeros al día usaron la línea el invierno pasado, y cada viaje costaba 900 coronas.',
        'El dinero irá a una nueva línea de autobús por el puente, dijo Ana Lind, que dirige el consejo.',
      ],
      'El consejo comarcal cierra el transbordador a Norda en octubre y el dinero irá a una línea de autobús por el puente.',
    ],
    [
      'in Japanese',
      'ja',
      [
        '郡議会は火曜日、オルムとノルダを結ぶフェリーを十月に廃止すると決定した。',
        '昨冬の利用者は一日十四人にとどまり、費用が重くなっていた。',
        '予算は橋を渡る新しいバス路線に充てられると議長は述べた。',
      ],
      '郡議会はノルダへのフェリーを十月に廃止し、予算を橋を渡るバス路線に充てる。',
    ],
  ])('is taken %s', (_, language, own, description) => {
    const article = articleFromText({ title: '', language, paragraphs: own });
    expect(summarizeArticle({ ...article, description }, { points: 2 }).gist.text).toBe(description);
  });

  it.each([
    ['is short', 'The ferry stops in October.'],
    ['is cut off', line.replace(/bridge\.$/, '…')],
    ['has no end', line.slice(0, -12)],
    ['asks', 'Why does the county council stop the ferry to Norda in October? The money goes to a bus line.'],
    ['teases', 'Here’s why the county council stops the ferry to Norda in October after a debate of six hours.'],
    ['calls', 'Find out what the county council decided on the ferry to Norda and the bus line across the bridge.'],
    ['is a slogan', 'Fresh ideas, strong opinions and good company for everyone who loves living by the sea.'],
    [
      'speaks of the site',
      'The Orm Courier tells of the ferry to Norda, the county council and the bus line across the bridge.',
    ],
    ['is a copy of the opening', paragraphs[0]?.slice(0, 300) ?? ''],
    ['says another number', line.replace('in October', 'after 19 passengers in October')],
    ['says another name', line.replace('to Norda', 'to Brackholm')],
    ['says the contrary', line.replace('stops', 'does not stop')],
    ['begins with a label', `WHAT IS KNOWN - ${line}`],
    ['offers to teach', `${line} Learn what comes next.`],
    ['is somebody’s words alone', `“${line}”`],
    [
      'tells other things',
      'A storm with heavy hail has destroyed greenhouses, vineyards and roofs in villages along the southern coast.',
    ],
  ])('is not taken where it %s', (_, description) => {
    const { gist } = summarize({ description, site: 'Orm Courier' });
    expect(gist.isPageSummary).toBeUndefined();
  });

  it('gives way to the sentence that answers a headline that asks', () => {
    const answer = 'The ferry stops because only 14 passengers a day had used the line to Norda last winter.';
    const article = articleFromText({
      title: 'Why does the ferry to Norda stop?',
      language: 'en',
      paragraphs: [...paragraphs, answer],
    });
    expect(summarizeArticle({ ...article, description: line }, { points: 3 }).gist.text).toBe(answer);
  });
});
