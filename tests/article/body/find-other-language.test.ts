import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract-article.ts';

const URL_OF_PAGE = 'https://post.example/news/pier';
const english = [
  'The harbour council of Norda agreed on Monday evening to rebuild the old pier, which was broken by the storms of this winter.',
  'Work is to begin in April, the mayor said, and the first boats are to be tied up again with the help of a crane before the autumn.',
  'The money for that comes from a fund of the county, and from a loan that the town is to pay back with interest over twenty years.',
];
const german = [
  'Der Hafenrat von Norda hat am Montagabend beschlossen, die alte Mole wieder aufzubauen, die von den Stürmen zerstört worden ist.',
  'Die Arbeiten sollen nicht vor dem April beginnen, und die ersten Boote werden wohl mit einem Kran auf das Wasser gesetzt.',
  'Das Geld für die Mole kommt aus einem Fonds, den der Kreis eingerichtet hat, und von der Bank, die sich auch mit dem Rat geeinigt hat.',
];
const russian = [
  'Совет порта Норды в понедельник вечером решил восстановить старый причал, который зимой сломали сильные бури.',
  'Работы начнутся в апреле, сказала мэр города, и первые лодки вернутся к причалу ещё до конца этого лета.',
  'Деньги поступят из фонда, который область создала после наводнений, и из кредита, который город будет возвращать двадцать лет.',
];
const paragraphs = (texts: string[], lang = '') =>
  texts.map((text) => `<p${lang && ` lang="${lang}"`}>${text}</p>`).join('');
const inTurns = (one: string[], other: string[]) => one.flatMap((text, index) => [text, other[index] ?? '']);

function textsOf(body: string, lang = '') {
  const html = `<html lang="${lang}"><title>Norda</title><main><article><h1>Norda</h1><div class="article-body">${body}</div></article></main>`;
  return extractArticle(new JSDOM(html, { url: URL_OF_PAGE }).window.document, URL_OF_PAGE)?.blocks.map(
    ({ text }) => text,
  );
}

describe('a page in two languages', () => {
  it.each([
    ['paragraph by paragraph', paragraphs(inTurns(english, german)), 'en', english],
    ['paragraph by paragraph, declared as the second', paragraphs(inTurns(english, german)), 'de-DE', german],
    ['one text below the other', paragraphs(english) + paragraphs(german), '', english],
    ['in two scripts', paragraphs(inTurns(russian, english)), 'ru', russian],
    [
      'in parts that say so',
      `<div lang="de">${paragraphs(german)}</div><div lang="en">${paragraphs(english)}</div>`,
      'de',
      german,
    ],
  ])('is an article in one: %s', (_, body, lang, texts) => {
    expect(textsOf(body, lang)).toEqual(texts);
  });

  it('needs three tenths of the letters for a second language', () => {
    const more = (texts: string[]) =>
      texts.map((text) => `${text.slice(0, -1)}, and that is what they said on Friday.`);
    const five = [...english, ...more(english).slice(0, 2)];
    expect(textsOf(paragraphs([...five, ...german.slice(0, 2)]), 'en')).toHaveLength(7);
    expect(textsOf(paragraphs([...five, ...german]), 'en')).toEqual(five);
  });

  it('keeps quotations in another language, and a line or two', () => {
    const quoted = [...english, ...english.map((text) => text.replace('The', 'Later the'))];
    expect(textsOf(paragraphs([...quoted, german[0] ?? '']), 'en')).toHaveLength(quoted.length + 1);
    const quotes = `${paragraphs(english)}<blockquote>${paragraphs(german)}</blockquote>${paragraphs(quoted.slice(3))}`;
    expect(textsOf(quotes, 'en')).toHaveLength(9);
  });
});
