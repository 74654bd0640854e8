import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { gatesOf } from '../../../src/summary/selection/gates.ts';
import { analyzeForSummary, summarizeArticle } from '../../../src/summary/summarize-article.ts';

function gateOf(language: string, sentence: string): string | undefined {
  const opening = 'Orm 2019: 640.';
  // At the end of an article what speaks of the outlet is not even read.
  const ending = ['Orm 2020: 650.', 'Orm 2021: 660.', 'Orm 2022: 670.'];
  const paragraphs = [opening, sentence, ...ending];
  return gatesOf(analyzeForSummary(articleFromText({ title: '', language, paragraphs }))).at(-1 - ending.length);
}

describe('a gate keeps out', () => {
  it.each([
    ['fragment', 'en', 'effective way to use the old harbour again, as the mayor of Orm has said for years.'],
    ['own-outlet', 'en', 'The Harbour Podcast is produced by Ann Lind and edited by Tom Ash in the studio of Orm.'],
    ['own-outlet', 'de', 'Mehr über den Hafen lesen Sie jede Woche in unserem Newsletter aus der Redaktion in Orm.'],
    [
      'own-outlet',
      'fr',
      'Si le port de Orm vous intéresse, écoutez le podcast que notre rédaction en fait chaque semaine.',
    ],
    ['signpost', 'en', 'First, let’s say what the harbour of Orm is and who has built its long pier of stone.'],
    ['signpost', 'en', 'Let’s take a look at the harbour of Orm and at the people who have built its pier.'],
    ['signpost', 'de', 'Schauen wir uns den Hafen von Orm an und die Leute, die seine lange Mole gebaut haben.'],
    ['signpost', 'de', 'Nachfolgend sehen wir uns an, was die Mole von Orm kostet und wer sie gebaut hat.'],
    ['signpost', 'fr', 'Nous vous montrons ce que coûte la jetée de Orm et ceux qui l’ont construite.'],
    ['own-outlet', 'de', 'Warum die Mole von Orm so teuer ist, erklärt Ann Lind in ihrem Gastbeitrag.'],
    ['small-talk', 'en', 'Hello, it was a busy week in the harbour of Orm after the storm of Monday.'],
    ['small-talk', 'en', '“I mean, we were all standing on the pier of Orm and looking at the ferry,” Lind said.'],
    ['small-talk', 'en', '“Good morning, everyone who has come to the harbour of Orm today,” Lind said.'],
    ['silence', 'en', 'The harbour office in Orm declined to comment on the ferry and its long delay.'],
    ['silence', 'es', 'La oficina del puerto de Orm no quiso hacer comentarios sobre el retraso del barco.'],
    ['vacuous', 'en', 'Only time will tell how the people in the harbour will live with the decision.'],
    ['vacuous', 'en', 'The situation remains fluid, with new developments emerging as governments assess the risk.'],
    ['vacuous', 'fr', 'Seul l’avenir nous le dira, car les habitants du port vivent encore avec la décision.'],
  ])('%s (%s: %s)', (gate, language, sentence) => {
    expect(gateOf(language, sentence)).toBe(gate);
  });

  it.each([
    ['en', 'iPhone sales in Orm fell by 12 per cent in March, the company told its shareholders.'],
    ['en', 'Let Ann Lind build the pier, the council of Orm decided by nine votes to four.'],
    ['en', 'Ann Lind will welcome 640 guests in the harbour of Orm when the new pier opens in May.'],
    ['en', 'The 2019 contract remains unclear, Judge Ann Lind of Orm ruled on Tuesday.'],
    ['en', 'The harbour office declined to comment on the loss of 640,000 crowns in the spring.'],
    ['de', 'Klar ist: Die Steuer in Orm steigt im Mai um 12 Prozent, wie der Rat am Dienstag beschloss.'],
  ])('no news (%s: %s)', (language, sentence) => {
    expect(gateOf(language, sentence)).toBeUndefined();
  });

  it('no sentence where nothing else is there', () => {
    const article = articleFromText({
      title: '',
      language: 'en',
      paragraphs: [
        'The harbour office declined to comment on the ferry and its long delay.',
        'Only time will tell how the people in the harbour will live with the decision.',
      ],
    });
    expect(summarizeArticle(article, { points: 2 }).points).toHaveLength(2);
  });
});
