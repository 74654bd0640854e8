/** Makes texts of any length that follow one pattern each: what a page, a reader or a model could send to make a function stand still. */

export interface TextFamily {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** @param seed Another one gives another text of the same kind: nothing that was remembered of the first helps. */
  make(characters: number, seed: number): string;
}

const repeated = (name: string, unit: string, language = 'en'): TextFamily => ({
  name,
  language,
  make: (characters, seed) => unit.repeat(Math.ceil((characters + seed) / unit.length)).slice(0, characters + seed),
});

/** @param unit Of its number: as many as it takes. */
const counted = (name: string, unit: (index: number) => string, language = 'en'): TextFamily => ({
  name,
  language,
  make(characters, seed) {
    let text = '';
    for (let index = seed * 100_000; text.length < characters; index++) text += unit(index);
    return text;
  },
});

/** A letter each for the digits of a number: words that are all different. */
const word = (index: number): string => String(index).replace(/\d/g, (digit) => 'badekilomu'[Number(digit)] as string);

const PLACES = ['Marlow', 'Norda', 'Eastport', 'Hale', 'Brenwick', 'Solvang', 'Tarn', 'Ulm'];
const ACTIONS = [
  'reopened the old bridge',
  'closed two schools',
  'bought a ferry',
  'asked for more time',
  'lost the second case',
  'planted 300 trees',
  'sold its share of the harbour',
];
const pick = (list: readonly string[], index: number): string => list[index % list.length] as string;

const story = (index: number): string =>
  `The council of ${pick(PLACES, index)} ${pick(ACTIONS, index * 3 + Math.floor(index / 7))} after ${word(index)} and ${word(index * 7)} had spoken against it, Ana ${word(index * 3)} said. `;

export const textFamilies: readonly TextFamily[] = [
  repeated('digits', '1234567890'),
  repeated('ones', '1'),
  repeated('spaces', ' '),
  repeated('line breaks', '\n'),
  repeated('blank lines', ' \n\n'),
  repeated('word, then spaces', `Word${' '.repeat(200)}`),
  repeated('1 1 1', '1 '),
  repeated('1,1,1', '1,'),
  repeated('grouped numbers', '1,000 '),
  repeated('dates', '3 May 2024 '),
  repeated('times', '10:30 '),
  repeated('open parentheses', '('),
  repeated('spaced open parentheses', 'a ('),
  repeated('open brackets', '['),
  repeated('open braces', '{"'),
  repeated('nested brackets', '([{a'),
  repeated('pairs of brackets', '()[]'),
  repeated('open quotes', ' “a'),
  repeated('closing quotes', 'a” '),
  repeated('straight quotes', '"'),
  repeated('spaced straight quotes', ' "a'),
  repeated('guillemets', ' «a'),
  repeated('low quotes', ' „a'),
  repeated('corner brackets', '「', 'ja'),
  repeated('commas', ','),
  repeated('words and commas', 'word, '),
  repeated('dots', '.'),
  repeated('spaced dots', '. '),
  repeated('a.a.a.', 'a.'),
  repeated('A. A. A.', 'A. '),
  repeated('exclamation marks', '!?'),
  repeated('colons', 'a: '),
  repeated('semicolons', 'a;'),
  repeated('endless word', 'a'),
  repeated('endless capital', 'A'),
  repeated('repeated words', 'word '),
  repeated('repeated small words', 'the of a '),
  repeated('capitals', 'Ab '),
  repeated('names', 'Ana Reyes and '),
  repeated('acronyms', 'ABC '),
  repeated('dotted acronyms', 'U.S. '),
  repeated('camel', 'aB'),
  repeated('Thai without spaces', 'สภาเมืองลงมติให้เปิดสะพานเก่าอีกครั้ง', 'th'),
  repeated('one Thai letter', 'ก', 'th'),
  repeated('Thai with spaces', 'สภาเมือง ลงมติ ', 'th'),
  repeated('Chinese without stops', '市议会决定重新开放旧桥', 'zh'),
  repeated('Japanese', '町議会は古い橋をふたたび開くことを決めた。', 'ja'),
  repeated('katakana', 'ア', 'ja'),
  repeated('hangul', '시의회는 옛 다리를 다시 열기로 했다. ', 'ko'),
  repeated('emoji', '👩‍👩‍👧‍👦'),
  repeated('joiners', '\u200d'),
  repeated('combining marks', 'a\u0301\u0302'),
  repeated('only marks', '\u0301'),
  repeated('right-to-left marks', '\u200f\u202e'),
  repeated('Arabic', 'قرر المجلس إعادة فتح الجسر القديم. ', 'ar'),
  repeated('Hebrew', 'המועצה החליטה לפתוח מחדש את הגשר. ', 'he'),
  repeated('lone surrogates', '\ud800'),
  repeated('at signs', '@'),
  repeated('a@a@', 'a@'),
  repeated('mail addresses', 'ana@courier.example '),
  repeated('addresses', 'https://courier.example/a?b=c#d '),
  repeated('slashes', '/'),
  repeated('hyphens', '-'),
  repeated('hyphenated', 'a-'),
  repeated('spaced hyphens', 'a - '),
  repeated('underscores', '_'),
  repeated('bars', ' | '),
  repeated('apostrophes', "'"),
  repeated('elided', "l'a"),
  repeated('bullets', '- a\n'),
  repeated('numbered items', '1. A\n'),
  repeated('open links', '[a]('),
  repeated('links', '[a](b) '),
  repeated('stars', '**'),
  repeated('headings', '# '),
  repeated('open tags', '<a'),
  repeated('tags', '<b>a</b>'),
  repeated('thoughts', '<think>'),
  repeated('ampersands', '&amp;'),
  repeated('percent', '10% '),
  repeated('money', '$5m '),
  repeated('negations', 'not no never '),
  repeated('said', 'Ana said he said. '),
  repeated('headline ending', '… - '),
  repeated('by', 'by By '),
  repeated('JSON', '{"a":['),
  counted('different words', (index) => `${word(index)} `),
  counted('different names', (index) => `${word(index).replace(/^./, (first) => first.toUpperCase())} Reyes `),
  counted('different numbers', (index) => `${index} `),
  counted('the same sentence', () => 'The harbour office said on Tuesday that the bridge had been closed. '),
  counted(
    'the same sentence with another number',
    (index) => `At 10:15 the price of the share stood at ${index} euros. `,
  ),
  counted('table of numbers', (index) => `${index} | ${index * 7} | ${index * 3}\n`),
  counted('ordinary sentences', story),
  counted('ordinary paragraphs', (index) => story(index) + (index % 4 ? '' : '\n\n')),
  counted(
    'quotations',
    (index) => `“The bridge of ${pick(PLACES, index)} is ${word(index)},” said Ana ${word(index)}. `,
  ),
  counted('questions', (index) => `Why did ${pick(PLACES, index)} close ${word(index)}? `),
  counted('clauses', (index) => `the bridge of ${word(index)}, which was closed, `),
];
