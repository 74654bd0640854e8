import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPhrases, hasPhrase, listsHeld, openingPhrase } from '../../../src/languages/phrases/find-phrases.ts';
import { languageFor } from '../../../src/languages/registry.ts';

const english = ['not only', 'not', 'one of them', "he's", 'on that'];

test('finds whole words only, and the longest phrase where several begin', () => {
  expect(findPhrases('Not only that: knots are not  knotted.', english)).toEqual([
    { text: 'Not only', start: 0, end: 8 },
    { text: 'not', start: 25, end: 28 },
  ]);
});

test('reads either apostrophe, and any white space between words', () => {
  expect(openingPhrase('“He’s here.', english)).toBe('He’s');
  expect(openingPhrase('One\u00a0of them left.', english)).toBe('One\u00a0of them');
});

test('takes an elided word for itself', () => {
  expect(findPhrases("Il n'a rien dit.", ["n'", 'rien']).map(({ text }) => text)).toEqual(["n'", 'rien']);
});

test('lets a starred phrase end in any way', () => {
  const verbs = ['заяви*', 'дума да*'];
  expect(findPhrases('Министр заявила: думаем.', verbs)).toEqual([{ text: 'заявила', start: 8, end: 15 }]);
  expect(hasPhrase('дума даже', verbs)).toBe(true);
  expect(hasPhrase('Незаявил', verbs)).toBe(false);
});

test('takes any one word where a phrase leaves one open', () => {
  const spans = ['vor … jahren', 'contacted … … for comment'];
  expect(findPhrases('Das war vor zwölf Jahren.', spans)).toEqual([{ text: 'vor zwölf Jahren', start: 8, end: 24 }]);
  expect(hasPhrase('Sie war vor den letzten Jahren da', spans)).toBe(false);
  expect(hasPhrase('We contacted the owner for comment', spans)).toBe(true);
  expect(hasPhrase('Das war vor', spans)).toBe(false);
});

test('takes a phrase with a circumflex at the beginning only', () => {
  expect(hasPhrase('“Who pays?”', ['^who'])).toBe(true);
  expect(hasPhrase('The man who pays', ['^who'])).toBe(false);
  expect(hasPhrase('Whose boat is it?', ['^who*'])).toBe(true);
});

test('reads a doubled comma in a list as one of the phrase', () => {
  const { announcements } = languageFor('en');
  expect(openingPhrase('Below, we list the boats.', announcements)).toBe('Below,');
  expect(openingPhrase('Below the bridge lies a boat.', announcements)).toBeUndefined();
});

test('finds phrases inside the run of a script without spaces', () => {
  expect(findPhrases('市長は9日に死亡した。', ['死亡', '逮捕'])).toEqual([{ text: '死亡', start: 6, end: 8 }]);
  expect(openingPhrase('「しかし雨は止んだ', ['しかし'])).toBe('しかし');
});

test('reads a Turkish capital', () => {
  expect(openingPhrase('İki ülke anlaştı.', ['iki ülke'])).toBe('İki ülke');
});

test('opens with nothing when the phrase stands later', () => {
  expect(openingPhrase('Why not?', english)).toBeUndefined();
  expect(openingPhrase('', english)).toBeUndefined();
  expect(openingPhrase('– not', english)).toBeUndefined();
});

test('gives places that hold what they say, in order, on any text', () => {
  const words = fc.constantFrom(
    'not',
    'only',
    'one',
    'of',
    'them',
    'he',
    "'",
    '’',
    ' ',
    '\u00a0',
    '死亡',
    'x',
    'İ',
    '-',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const found of findPhrases(text, [...english, '死亡', "n'"])) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(found.start, found.end)).toBe(found.text);
        end = found.end;
      }
    }),
  );
});

test('says of several lists, asked together, what each of them says alone', () => {
  const lists = { said: ['said', 'told us'], days: ['monday'], deaths: ['die*', '死亡'], none: [] };
  const texts = ['She told us on Monday.', 'Two died, he said.', '两人死亡', 'Told, us: nothing.', 'Mondays'];
  for (const text of texts) {
    const alone = Object.entries(lists).filter(([, list]) => hasPhrase(text, list));
    expect(listsHeld(text, lists)).toEqual(new Set(alone.map(([name]) => name)));
  }
  expect(listsHeld('Two died on Monday, she said.', lists)).toEqual(new Set(['said', 'days', 'deaths']));
});

test('finds Korean verbs of saying and outcomes, whatever their ending', () => {
  const { saidVerbs, outcomeCues } = languageFor('ko');
  expect(hasPhrase('시장은 다리를 닫는다고 밝혔다.', saidVerbs)).toBe(true);
  expect(hasPhrase('운전자는 구속됐다.', outcomeCues)).toBe(true);
});
