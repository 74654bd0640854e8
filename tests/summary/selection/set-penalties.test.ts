/** Checks what is held against a choice of sentences. All texts are invented. */
import { describe, expect, it } from 'vitest';
import type { ArticleAnalysis } from '../../../src/summary/analysis/article-text.ts';
import { countUnintroduced } from '../../../src/summary/analysis/unintroduced-names.ts';
import { costOf, sentencePenalties } from '../../../src/summary/selection/sentence-penalties.ts';
import { setPenalties } from '../../../src/summary/selection/set-penalties.ts';
import { analysisOfText } from '../../support/analysis-of.ts';

function analyze(text: string, title = '', language = 'en'): ArticleAnalysis {
  return analysisOfText(text, { title, language });
}

const costsOf = (analysis: ArticleAnalysis): number[] => sentencePenalties(analysis).map(costOf);

describe('news', () => {
  it('is the opening, as a rule', () => {
    expect(analyze('The Marlow bridge was closed on Tuesday. Nobody was hurt in the crash there.').news).toBe(0);
  });

  it('is the sentence that names the day where the opening tells what was years ago', () => {
    const text = `When the county put the ferry up for sale in 2023, it had lost money for years.
      On Thursday the islanders of Brackholm handed over their first profit to the school.`;
    expect(analyze(text).news).toBe(1);
  });

  it.each([
    [
      'de',
      `Als die Fähre vor mehr als zwölf Jahren zum Verkauf stand, hatte sie lange Verlust gemacht.
      Am Donnerstag übergab Ana Reyes in Brackholm der Schule den ersten Gewinn.`,
    ],
    [
      'nl',
      `Toen de veerboot zes jaar geleden te koop stond, maakte zij al lang verlies.
      Op donderdag gaf Ana Reyes in Brackholm de eerste winst aan de school.`,
    ],
    [
      'ru',
      `Когда паром выставили на продажу шесть лет назад, он давно был убыточным.
      В четверг Ана Рейес передала школе Бракхольма первую прибыль острова.`,
    ],
  ])('is so in other languages (%s)', (language, text) => {
    expect(analyze(text, '', language).news).toBe(1);
  });

  it('is what comes after an opening quotation', () => {
    const text = '“I had never seen such a wave.” Ana Reyes was rescued off Orm by a fishing boat.';
    expect(analyze(text).news).toBe(1);
  });

  it('is what comes after a tease', () => {
    const text = 'It was a night that nobody in town will forget. A barge struck the Marlow bridge on Tuesday.';
    expect(analyze(text).news).toBe(1);
  });

  it('is what the headline speaks of where the opening sets a scene', () => {
    const text = `The kettle sings in a kitchen that smells of cardamom and old wood.
      Orm will close its last village school in June, the council decided.`;
    expect(analyze(text, 'Orm closes last village school in June').news).toBe(1);
  });

  it('is what has far more of the headline than the opening', () => {
    const text = `Ferry operators shape much of what the islanders read.
      Two operators have lied to the harbour office about broken engines to win the Orm contract.`;
    expect(analyze(text, 'Ferry operators lied about broken engines to win contract').news).toBe(1);
  });
});

describe('countUnintroduced', () => {
  const { introductions } = analyze(
    'Bishop Robert Finn resigned from his diocese. Rain fell over the whole county. Finn was convicted in 2012.',
  );

  it('counts a name that only a sentence outside of the set introduces', () => {
    expect(countUnintroduced(introductions, [1, 2])).toBe(1);
  });

  it('counts nobody who has been introduced', () => {
    expect(countUnintroduced(introductions, [0, 2])).toBe(0);
  });

  it('knows letters that stood in brackets after what they stand for', () => {
    const analysis = analyze(
      'He has a rare allergy to feathers (RAF). Doctors were puzzled for long. RAF can be treated.',
    );
    expect(countUnintroduced(analysis.introductions, [1, 2])).toBe(1);
  });

  it('takes the headline for an introduction', () => {
    const analysis = analyze('Bishop Robert Finn resigned. Rain fell. Finn was convicted.', 'Bishop Finn resigns');
    expect(countUnintroduced(analysis.introductions, [2])).toBe(0);
  });
});

const penaltyOf = (analysis: ArticleAnalysis, set: readonly number[]): number =>
  Object.values(setPenalties(analysis, costsOf(analysis), set)).reduce((sum, penalty) => sum + penalty, 0);

describe('what is wrong with a set', () => {
  const analysis =
    analyze(`The Marlow bridge in Orm was closed by the harbour office after a barge struck it on Tuesday.
    The work goes on. Engineers of Norda found a crack two metres long in the eastern pier of the bridge.
    The owner of the barge did not respond to a request for comment by the Orm Gazette.`);

  it('prefers a point that tells something', () => {
    expect(penaltyOf(analysis, [0, 2])).toBeLessThan(penaltyOf(analysis, [0, 1]));
  });

  it('prefers anything to silence reported', () => {
    expect(penaltyOf(analysis, [0, 2])).toBeLessThan(penaltyOf(analysis, [0, 3]));
  });

  it('minds an “also” without what it adds to', () => {
    const votes = (also: string) =>
      analyze(`Voters in Orm rejected the new ferry pier on Sunday. The count took nine hours in the old hall.
        Voters${also} rejected a second school for the island of Brackholm.`);
    expect(penaltyOf(votes(' also'), [0, 2])).toBeGreaterThan(penaltyOf(votes(''), [0, 2]));
    expect(penaltyOf(votes(' also'), [0, 1, 2])).toBe(penaltyOf(votes(''), [0, 1, 2]));
  });

  it('prefers a set with the news', () => {
    expect(penaltyOf(analysis, [0, 2])).toBeLessThan(penaltyOf(analysis, [2]));
  });

  it('minds somebody’s “I” without a speaker, and picture lines, in news', () => {
    const story = analyze(`The Marlow bridge in Orm was closed by the harbour office on Tuesday.
      When I crossed it in July, my bicycle shook. Ann Lee of Norda poses with her barge in the harbour.
      Engineers named a crack two metres long in the eastern pier.`);
    const [, lost = 0, picture = 0, plain = 0] = costsOf(story);
    expect(lost).toBeGreaterThan(plain);
    expect(picture).toBeGreaterThan(plain);
  });
});

describe('what a reader minds in other languages', () => {
  const bridge = {
    de: 'Die Brücke von Orm wurde am Dienstag gesperrt, nachdem ein Schiff gegen den östlichen Pfeiler gefahren war.',
    fr: 'Le pont d’Orm a été fermé mardi après le choc d’une péniche contre le pilier est.',
    pl: 'Most w Orm zamknięto we wtorek, gdy barka uderzyła we wschodni filar.',
    tr: 'Orm köprüsü, bir mavna doğu ayağına çarptıktan sonra salı günü kapatıldı.',
  };
  type Tag = keyof typeof bridge;
  const analyzeWith = (language: Tag, sentence: string) => analyze(`${bridge[language]} ${sentence}`, '', language);

  it.each<[Tag, string]>([
    ['de', 'Der Sprecher der Reederei Norda in Brackholm wollte sich dazu am Mittwoch nicht äußern.'],
    ['fr', 'L’armateur Norda de Brackholm n’a pas donné suite aux demandes de la Gazette d’Orm.'],
    ['pl', 'Armator Norda z Brackholm odmówił komentarza w sprawie wypadku i naprawy filaru.'],
    ['tr', 'Brackholm merkezli Norda şirketi kaza ve onarım takvimi hakkında yorum yapmadı.'],
  ])('silence (%s)', (language, sentence) => {
    expect(analyzeWith(language, sentence).informationDeficit[1]).toBe(1);
  });

  it.each<[string, Tag, string]>([
    ['a promise', 'de', 'Was bisher bekannt ist und wer die Kosten von neun Millionen Kronen tragen muss.'],
    ['a promise', 'pl', 'Co wiemy o barce Norda i o jej kapitanie z Brackholm po trzech dniach śledztwa.'],
    ['a picture line', 'fr', 'Ann Lee, de l’armateur Norda, pose avec les marins de la péniche à Brackholm.'],
    ['a picture line', 'de', 'Archivbild: Das Schiff der Reederei Norda lag im Mai noch im Hafen von Brackholm.'],
    ['an “I” without a speaker', 'de', 'Im Juli fuhr ich mit dem Rad darüber, und mein Lenker zitterte bis Brackholm.'],
    ['an “I” without a speaker', 'tr', 'Temmuzda bisikletle geçerken benim gidonum Brackholm yoluna kadar titriyordu.'],
  ])('%s (%s)', (_, language, sentence) => {
    expect(costsOf(analyzeWith(language, sentence))[1]).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    'The band Norda played Light Me Up for the ferry passengers who waited in Brackholm.',
    'The council offers the captain of the Norda a Group-I post at the harbour office of Brackholm.',
  ])('is no “I” where the word is a name’s or a numeral: %s', (sentence) => {
    const named = analyze(`The Marlow bridge in Orm was closed on Tuesday after a barge struck the pier. ${sentence}`);
    expect(costsOf(named)[1]).toBe(0);
  });
});
