// @vitest-environment jsdom
/** What of a line's inline elements is read; each limit with an input on either side. */
import { describe, expect, it } from 'vitest';
import { measuredPage } from '../measured-page.ts';

const textsOf = (html: string, lang = 'en') =>
  measuredPage(`<html lang="${lang}"><body>${html}`).tree.runs.map(({ text }) => text);
const lineOf = (html: string, lang = 'en') => textsOf(`<p>${html}</p>`, lang)[0];

describe('a figure in superscript', () => {
  it.each([
    ['10<sup>9</sup>', '10⁹'],
    ['5 × 10<sup>−<b>3</b></sup> m', '5 × 10⁻³ m'],
    ['60 km<sup>2</sup>', '60 km²'],
    ['x<sup>n</sup> + y<sup>n+1</sup>', 'xⁿ + yⁿ⁺¹'],
    ['10<sup>0.5</sup>', '10^0.5'],
    ['(a + b)<sup>2</sup>', '(a + b)²'],
    ['<sup>14</sup>C', '¹⁴C'],
    ['3 <sup>1</sup>/<sub>2</sub> cups', '3 ¹/₂ cups'],
    ['Ca<sup>2+</sup>', 'Ca²⁺'],
  ])('is a power: %s', (html, text) => expect(lineOf(html)).toBe(text));

  it.each([
    ['It rained.<sup>1</sup> Then', 'It rained. Then'],
    ['the mayor<sup>12</sup> said', 'the mayor said'],
    ['the mayor<sup>1,2</sup> said', 'the mayor said'],
    ['in 1889<sup><a href="#n">1</a></sup> it', 'in 1889 it'],
    ['立件されなかった<sup>(53)</sup>が', '立件されなかったが'],
    ['立件されなかった。<sup>53</sup>外部', '立件されなかった。外部'],
    ['in 1889<a href="/story#n"><sup>1</sup></a> it', 'in 1889 it'],
    ['the EU<sup id="cite_ref-4">4</sup> said', 'the EU said'],
    ['it rained<sup>[citation needed]</sup> there', 'it rained there'],
    ['it rained<sup>†</sup> there', 'it rained there'],
    ['it rained<a href="#fn1" class="footnote-ref">1</a> there', 'it rained there'],
    ['it rained<a href="#n1">[1]</a> there', 'it rained there'],
    ['A note. <a href="#r1">↩︎</a>', 'A note.'],
    ['A line that can be linked.<a href="#l1">#</a>', 'A line that can be linked.'],
    ['A line that can be linked.<a href="https://x.example/y#l1">🔗</a>', 'A line that can be linked.'],
  ])('is the mark of a note: %s', (html, text) => expect(lineOf(html)).toBe(text));

  it.each([
    ['the 1<sup>st</sup> of May', 'the 1st of May'],
    ['M<sup>me</sup> Roux', 'Mme Roux'],
    ['see <a href="#s3">3</a> below', 'see 3 below'],
    ['<a href="#co2">H<sub>2</sub>O and 10<sup>9</sup> more of it</a>', 'H₂O and 10⁹ more of it'],
  ])('is neither: %s', (html, text) => expect(lineOf(html)).toBe(text));

  it('has twelve characters at most', () => {
    expect(lineOf(`10<sup>${'1'.repeat(12)}</sup>`)).toBe(`10${'¹'.repeat(12)}`);
    expect(lineOf(`10<sup>${'1'.repeat(13)}</sup>`)).toBe(`10${'1'.repeat(13)}`);
  });
});

describe('a button', () => {
  it.each([
    ['The <button>rate</button> fell.', 'The rate fell.'],
    ['The <b><button>rate</button></b><!-- --> fell.', 'The rate fell.'],
    ['<button>Rates</button><i> fell</i>.', 'Rates fell.'],
    ['Read on <button>Open</button>', 'Read on'],
    ['Read on <button>Open</button><span> </span>', 'Read on'],
  ])('is words where words follow: %s', (html, text) => expect(lineOf(html)).toBe(text));

  it('is words where it is a heading', () => {
    expect(textsOf('<h3><button>Who pays?</button></h3><div><button>Share</button></div>')).toEqual(['Who pays?']);
  });
});

describe('a quotation', () => {
  it.each([
    ['en', 'called it <q>a gift</q>.', 'called it “a gift”.'],
    ['de-AT', 'nannte es <q>ein Geschenk</q>.', 'nannte es „ein Geschenk“.'],
    ['pl', 'to <q>dar</q>.', 'to „dar”.'],
    ['fr', 'un <q>cadeau</q>.', 'un «cadeau».'],
    ['ja', '<q>贈り物</q>だ', '「贈り物」だ'],
    ['fr', 'a <q lang="en">gift</q>.', 'a “gift”.'],
    ['en', '<q>It is <q>a gift</q></q>.', '“It is ‘a gift’”.'],
    ['de', '<q>Es ist <q>ein Geschenk</q></q>.', '„Es ist ‚ein Geschenk‘“.'],
    ['en', 'called it <q>“a gift”</q>, <q></q>he said.', 'called it “a gift”, he said.'],
  ])('in %s has the marks that browsers draw: %s', (lang, html, text) => expect(lineOf(html, lang)).toBe(text));
});

describe('what stands for something else than words', () => {
  it.each([
    ['the wall<i class="material-icons">open_in_new</i> of', 'the wall of'],
    ['the wall<span class="icon">arrow_forward</span> of', 'the wall of'],
    ['the wall<mat-icon>share</mat-icon> of', 'the wall of'],
    ['the wall\uE8AD of', 'the wall of'],
    ['stone &amp;amp; lime, a &amp;#8220;wall&amp;rdquo;', 'stone & lime, a “wall”'],
    ['write <code>&amp;amp;lt;</code> for it', 'write &amp;lt; for it'],
    ['the <span class="has-icon">wall</span> of <i class="iconic">stone</i>', 'the wall of stone'],
    ['cost <s>200</s> <del>300</del> <strike>40</strike> 20', 'cost 20'],
    ['the toll<span role="tooltip">A fee.</span> of', 'the toll of'],
    ['<img alt="T">he', 'The'],
    ['<span class="cap"><img alt="T"></span>he', 'The'],
    ['the <img alt="x"> mark, <img alt="no">w', 'the mark, w'],
    ['<a href="/r" target="_blank">report <small>(neues Fenster)</small></a> of', 'report of'],
    [
      '<a href="/r">report <small>(2025)</small></a> of <a href="/r" target="_blank"><i>(sic)</i> <b>it</b></a>',
      'report (2025) of (sic) it',
    ],
  ])('is left out or read as it looks: %s', (html, text) => expect(lineOf(html)).toBe(text));
});

describe('a notice at the end of a link', () => {
  it('has sixty characters at most', () => {
    const link = (length: number) =>
      lineOf(`<a href="/r" target="_blank">report <small>(${'a'.repeat(length - 2)})</small></a>`);
    expect(link(60)).toBe('report');
    expect(link(61)).toMatch(/^report \(a/);
  });
});

describe('a translation under its paragraph', () => {
  const lineWith = (length: number) =>
    lineOf(`${'a'.repeat(100)} <font class="notranslate" lang="de"><br>${'b'.repeat(length)}</font>`);

  it('has between a quarter and four times the letters of the paragraph', () => {
    expect(lineWith(25)).toContain('b');
    expect(lineWith(26)).not.toContain('b');
    expect(lineWith(399)).not.toContain('b');
    expect(lineWith(400)).toContain('b');
  });

  it('is no name that is left as it is within a sentence', () => {
    expect(lineOf('said <span translate="no">The Hollin Post</span> today')).toBe('said The Hollin Post today');
  });
});
