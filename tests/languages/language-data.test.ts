/** Holds the data of every language to its form, and its examples to what is read in them. Every message says the fix. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { FactWords } from '../../src/languages/fact-words.ts';
import type { LanguageData } from '../../src/languages/language.ts';
import type { PageWords } from '../../src/languages/page-words.ts';
import { languages } from '../../src/languages/registry.ts';
import { extractFacts } from '../../src/summary/facts/extract-facts.ts';
import { splitSentences } from '../../src/summary/sentences/split-sentences.ts';
import { hasFile, languageFolders, readLanguageExamples } from '../support/language-examples.ts';
import { factFaults, kindFaults, pageFaults, wordFaults } from '../support/language-faults.ts';

const allExamples = await readLanguageExamples();

it('looks at real folders', () => {
  expect(languageFolders.length).toBeGreaterThan(40);
});

describe.each(languageFolders)('the language %s', (folder) => {
  const data = languages.find(({ tag }) => tag === folder);

  it('is registered under the name of its folder', () => {
    const fix = `Give words.ts the tag '${folder}', and src/languages/registered.ts: export { … } from './${folder}/words.ts';`;
    expect(data, fix).toBeDefined();
  });

  it.each(['facts', 'claims', 'kinds', 'page'] as const)('names its %s.ts in words.ts where there is one', (name) => {
    expect(
      data?.[name] !== undefined,
      `In words.ts: import { ${name} } from './${name}.ts', and "${name}," after the tag.`,
    ).toBe(hasFile(folder, `${name}.ts`));
  });

  it('has lists that can be read', () => {
    if (!data) return;
    const { facts, kinds, page } = data;
    const faults = {
      'words.ts': wordFaults(data),
      'facts.ts': facts ? factFaults(facts, data) : [],
      'kinds.ts': kinds ? kindFaults(kinds, data) : [],
      'page.ts': page ? pageFaults(page, languages) : [],
    };
    expect(faults).toEqual({ 'words.ts': [], 'facts.ts': [], 'kinds.ts': [], 'page.ts': [] });
  });

  it('has an example of sentences, and one of facts where it has words of facts', () => {
    const examples = allExamples.get(folder);
    expect(
      examples?.paragraphs.some((sentences) => sentences.length > 1),
      'Give examples.ts a paragraph.',
    ).toBe(true);
    expect((examples?.facts ?? []).length > 0, 'Give examples.ts facts if, and only if, there is facts.ts.').toBe(
      data?.facts !== undefined,
    );
  });

  it('is split into sentences as in the examples', () => {
    for (const sentences of allExamples.get(folder)?.paragraphs ?? []) {
      const text = sentences.join(/^(?:zh|ja)$/.test(folder) ? '' : ' ');
      expect(splitSentences(text, folder).map((sentence) => sentence.text)).toEqual(sentences);
    }
  });

  it('has the facts of the examples read in them', () => {
    for (const [text, facts] of allExamples.get(folder)?.facts ?? [])
      expect(factsOf(folder, text), text).toEqual(facts);
  });
});

function factsOf(language: string, text: string): string[] {
  const article: Article = {
    url: '',
    title: '',
    published: '2015-03-18T10:00:00Z',
    language,
    direction: 'ltr',
    kind: 'news',
    access: 'full',
    wordCount: 0,
    blocks: [{ id: 'b0', kind: 'paragraph', text }],
  };
  const { numbers, dates, people, quotes } = extractFacts(article);
  return [
    ...numbers.map((fact) => `${fact.text} = ${fact.value}${fact.unit ?? ''}`),
    ...dates.map((fact) => `${fact.text} = ${fact.date}`),
    ...people.map((fact) => [fact.text, fact.role?.text].filter(Boolean).join(', ')),
    ...quotes.map((fact) => `${fact.speaker}: ${fact.text}`),
  ];
}

const MONTHS = 'a, b, c, d, e, f, g, h, i, j, k, l';

describe('a fault in the words of a language is found and named:', () => {
  it.each<[string, Partial<LanguageData>, string]>([
    [
      'a list without spaces',
      { months: 'gener,febrer,març' },
      'months: put a space after each comma ("gener,febrer,març")',
    ],
    ['a month too few', { months: 'gener, febrer' }, 'months: there are 2, not 12, separated by ", "'],
    ['a day too many', { weekdays: 'a, b, c, d, e, f, g, h' }, 'weekdays: there are 8, not 7, separated by ", "'],
    ['a form of two months', { months: MONTHS.replace('b', 'b/a') }, 'months: take the second "a" out'],
    ['a stop after an abbreviation', { abbreviations: 'sra, sr.' }, 'abbreviations: write "sr." without its last stop'],
    ['a capital', { titles: 'Senyor' }, 'titles: write "Senyor" in lower case'],
    ['a capital in a list of lists', { asks: { why: 'Per què' } }, 'asks.why: write "Per què" in lower case'],
    ['a word twice', { negations: 'no, mai, no' }, 'negations: take the second "no" out'],
    [
      'a word twice on one side of a pair',
      { opposites: ['puja, puja; baixa'] },
      'opposites: take the second "puja" out',
    ],
    ['an empty entry', { negations: 'no, , mai' }, 'negations: take the empty entry out'],
  ])('%s', (_, data, fault) => {
    expect(wordFaults({ tag: 'ca', ...data })).toContain(fault);
  });
});

describe('a fault in the words of facts is found and named:', () => {
  it.each<[string, Partial<FactWords>, string]>([
    ['another tag', { tag: 'es' }, 'tag: begin with "ca", the language\'s'],
    [
      'a scale without a value',
      { numbers: { decimal: ',', scales: 'milió, mil=1e3' } },
      'scales: give "milió" a number, as in "two=2"',
    ],
    [
      'a number in words',
      { numbers: { decimal: ',', cardinals: 'dos=two' } },
      'cardinals: give "dos=two" a number, as in "two=2"',
    ],
    [
      'a currency without a sign',
      { numbers: { decimal: ',', currencies: 'euros' } },
      'currencies: give "euros" a sign, as in "dollars=$"',
    ],
    [
      'a list without spaces',
      { numbers: { decimal: ',', counted: 'morts,ferits' } },
      'counted: put a space after each comma ("morts,ferits")',
    ],
    ['a capital', { numbers: { decimal: ',', counted: 'Morts' } }, 'counted: write "Morts" in lower case'],
    ['a day without a number', { dates: { relative: 'ahir' } }, 'relative: give "ahir" a number, as in "two=2"'],
    ['dates without months', { dates: {} }, 'dates: words.ts has no months, without which no date is read'],
  ])('%s', (_, facts, fault) => {
    expect(factFaults({ tag: 'ca', numbers: { decimal: ',' }, ...facts }, { tag: 'ca' })).toContain(fault);
  });
});

describe('a fault in the words of pages is found and named:', () => {
  const common = 'a b c d e f g h i j k l';
  it.each<[string, PageWords, string]>([
    [
      'a list of words where alternatives belong',
      { readMore: 'llegiu també, més' },
      'readMore: separate by "|", not by commas',
    ],
    ['an empty alternative', { adverts: 'anunci|' }, 'adverts: take the empty alternative out, which any text matches'],
    ['an alternative twice', { adverts: 'a(?:b|c)|d|a(?:b|c)' }, 'adverts: take the second "a(?:b|c)" out'],
    ['a capital', { adverts: 'Anunci' }, 'adverts: write it in lower case, as the text is that is searched'],
    ['a group that counts', { pageOf: 'de(ls)?' }, 'pageOf: write "(?:" for "(", since groups are counted'],
    ['an open bracket', { pageOf: 'de(?:ls' }, 'pageOf: is no regular expression'],
    ['too few common words', { commonWords: 'els les' }, 'commonWords: give at least 12, with one space between'],
    ['common words with commas', { commonWords: `${common}, m` }, 'commonWords: "l," is no word in lower case'],
    ['a common word twice', { commonWords: `${common} a` }, 'commonWords: take the second "a" out'],
    ['a neighbour that is not known', { yieldsTo: 'oc' }, 'yieldsTo: "oc" has no common words'],
    ['two that yield to each other', { yieldsTo: 'xx' }, 'yieldsTo: "xx" yields to this one'],
  ])('%s', (_, page, fault) => {
    const other: LanguageData = { tag: 'xx', page: { commonWords: common, yieldsTo: 'ca' } };
    expect(pageFaults(page, [other, { tag: 'ca', page }])).toContain(fault);
  });
});
