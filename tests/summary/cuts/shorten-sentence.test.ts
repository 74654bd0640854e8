import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/languages/registry.ts';
import { type SentencePlace, shortenSentence } from '../../../src/summary/cuts/shorten-sentence.ts';

const alone: SentencePlace = { opensStory: false, isReadOn: false, isUsedAgain: () => false };

function shorten(language: string, sentence: string, place: Partial<SentencePlace> = {}) {
  return shortenSentence(sentence, languageFor(language), { ...alone, ...place });
}

/** Long enough to say what it has to say without the clause at its end. */
const head =
  'The council of Orm voted on Tuesday night to close the old ferry line between the two islands after three winters without passengers';

describe('a shown sentence', () => {
  it.each([
    ['en', 'But the plan failed in June.', 'The plan failed in June.'],
    ['en', 'However, ferries stay in port.', 'Ferries stay in port.'],
    ['de', 'Aber der Plan scheiterte im Juni.', 'Der Plan scheiterte im Juni.'],
    ['fr', 'Par ailleurs, le port reste fermé.', 'Le port reste fermé.'],
    ['nl', 'Maar het plan mislukte in juni.', 'Het plan mislukte in juni.'],
    ['tr', 'Ancak, iskele haziranda kapandı.', 'İskele haziranda kapandı.'],
  ])('begins with a capital where its connective is cut (%s: %s)', (language, sentence, text) => {
    expect(shorten(language, sentence)).toEqual({ text, isShortened: true });
  });

  it('keeps its connective where its neighbour stands right above', () => {
    const sentence = 'But the plan failed in June.';
    expect(shorten('en', sentence, { isReadOn: true })).toEqual({ text: sentence, isShortened: false });
  });

  it('loses its dateline, which is no part of it', () => {
    expect(shorten('en', 'ORM (AP) — The plan failed in June.')).toEqual({
      text: 'The plan failed in June.',
      isShortened: false,
    });
  });

  it.each([
    ['en', 'The Orm Ferry Union (OFU) will strike on Monday.', 'The Orm Ferry Union will strike on Monday.'],
    ['en', 'Senator Ann Lind (D-Norda) voted against it.', 'Senator Ann Lind voted against it.'],
    ['de', 'Anna Orm (SPD) stimmte dagegen.', 'Anna Orm stimmte dagegen.'],
    ['en', 'The bridge is 30 miles (48 km) away.', 'The bridge is 30 miles away.'],
    ['en', 'The bridge cost $5m (£4m) in all.', 'The bridge cost $5m in all.'],
  ])('loses a bracket that only glosses (%s: %s)', (language, sentence, text) => {
    expect(shorten(language, sentence)).toEqual({ text, isShortened: true });
  });

  it('keeps letters that another sentence uses', () => {
    const sentence = 'The Orm Ferry Union (OFU) will strike on Monday.';
    expect(shorten('en', sentence, { isUsedAgain: (words) => words === 'OFU' }).text).toBe(sentence);
  });

  it.each([
    ['en', `${head}, which had been the last of its kind.`],
    ['en', `${head}, namely the one to the northern harbour.`],
    [
      'sv',
      'Kommunen i Orm röstade på tisdagskvällen för att stänga den gamla färjelinjen mellan de två öarna efter tre vintrar helt utan passagerare, vilket väckte stor ilska hos grannarna.',
    ],
  ])('loses a clause at its end that only adds (%s: %s)', (language, sentence) => {
    expect(shorten(language, sentence)).toEqual({
      text: `${sentence.slice(0, sentence.lastIndexOf(','))}.`,
      isShortened: true,
    });
  });

  it.each([
    ['a short sentence', 'The council closed the ferry line, which had no passengers.'],
    ['an insert', `${head.replace('ferry line', 'ferry line, which had no passengers,')}.`],
    [
      'an insert between dashes',
      `The ferry – which had no passengers – stopped, said Ann Orm, and ${head.toLowerCase()}.`,
    ],
    ['what somebody said', `${head}, which police said was an accident.`],
    ['a condition', `${head}, which will happen unless money is found.`],
    ['a negation', `${head}, which nobody had expected.`],
    ['a hedge', `${head}, which may be too late.`],
    ['a date', `${head}, which ended on Friday.`],
    ['a number', `${head}, which cost 640,000 crowns.`],
    ['a quotation', `“${head}, which had been the last of its kind.”`],
    ['a bracket in words', 'The recipe takes two kinds of onion (bought or grown) and a spoon of oil.'],
    ['a bracket that counts', 'The ferry carried 12 people (5 women) to Orm.'],
    ['a date in a bracket', 'The treaty (2019) was signed in Orm.'],
    ['a bracket in a quotation', 'She said: “The union (OFU) will strike on Monday.”'],
  ])('keeps %s', (_, sentence) => {
    expect(shorten('en', sentence)).toEqual({ text: sentence, isShortened: false });
  });

  it('has no word that the sentence lacks, on any text', () => {
    const part = fc.constantFrom(
      'But ',
      'the dam',
      ', which ',
      'broke',
      ' (OFU)',
      ' (3 km)',
      '“',
      '”',
      ' – ',
      ', ',
      '.',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sentence = parts.join('').trim();
        expect(wordsIn(shorten('en', sentence).text).every((word) => wordsIn(sentence).includes(word))).toBe(true);
      }),
    );
  });
});

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
