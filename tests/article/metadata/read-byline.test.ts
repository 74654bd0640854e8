// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { splitNames } from '../../../src/article/metadata/clean-names.ts';
import { readByline } from '../../../src/article/metadata/read-byline.ts';
import { readMetaTags } from '../../../src/article/metadata/read-meta-tags.ts';

const TITLE = '<h1>Pier to be rebuilt after the winter storms</h1>';
const BODY = `<p>${'The harbour council agreed to rebuild the pier in the old town. '.repeat(4)}</p>`;

function bylineOf(html: string): string | undefined {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readByline(document, readMetaTags(document), undefined, 'Harbour Post');
}

describe('names in a byline', () => {
  it.each<[raw: string, names: string[]]>([
    ['By Ada Lane, Senior Reporter, and Bo Ek', ['Ada Lane', 'Bo Ek']],
    ['By Ada Lane, Political Editor, and Bo Ek, Berlin Correspondent', ['Ada Lane', 'Bo Ek']],
    ['Ada Lane, PhD, and Bo Ek, MD', ['Ada Lane', 'Bo Ek']],
    ['Ada LaneSenior Reporter', ['Ada Lane']],
    ['Ada Lane Chief Economics Correspondent', ['Ada Lane']],
    ['Staff Writer Ada Lane', ['Ada Lane']],
    ['Ada Lane Reporter Bo Ek Editor', ['Ada Lane', 'Bo Ek']],
    ['Ada Lane20 November 2026', ['Ada Lane']],
    ['Ada LaneNovember 20, 2026', ['Ada Lane']],
    ['Ada LaneUpdated 3 May 2026', ['Ada Lane']],
    ['Ada Lane · Nov. 20, 2026', ['Ada Lane']],
    ['By Ada Lane Last updated: 3 May 2026 10:00', ['Ada Lane']],
    ['Ada Lane in Norda and Bo Ek in Orm', ['Ada Lane', 'Bo Ek']],
    ['Von Ada Lane, Norda', ['Ada Lane']],
    ['Byron Lane', ['Byron Lane']],
    ['ByAda Lane', ['Ada Lane']],
    ['Written byAda Lane', ['Ada Lane']],
    ['Written by', []],
    ['ADA LANE, AP Auto Writer', ['ADA LANE']],
    ['Le Phare et AFP', ['Le Phare', 'AFP']],
    ['Ada Lane Freitag, 20. November', ['Ada Lane']],
    ['Ada Lane, Redakteurin Politik', ['Ada Lane']],
    ['Par Ada Lane, envoyée spéciale', ['Ada Lane']],
    ['Por Ada Lane, corresponsal', ['Ada Lane']],
    ['Tekst: Ada Lane', ['Ada Lane']],
    ['ada lane', ['ada lane']],
    ['Ada MacLane, Bo DeVito', ['Ada MacLane', 'Bo DeVito']],
    ['Ada, Bo', ['Ada', 'Bo']],
    ['山田花子、鈴木', ['山田花子', '鈴木']],
  ])('are those of people alone: %s', (raw, names) => {
    expect(splitNames(raw)).toEqual(names);
  });
});

describe('the byline', () => {
  it.each([
    '<section class="mentions"><div class="mention"><span class="author">Rui Orm</span><p>Lovely piece.</p></div></section>',
    '<ol class="webmentions"><li class="h-cite"><a class="p-author author">Rui Orm</a> Lovely piece.</li></ol>',
    '<div class="reactions"><span class="author">Rui Orm</span> liked this</div>',
    '<blockquote class="post"><span class="author-name">Rui Orm</span> The pier!</blockquote>',
    '<figure><img><figcaption class="credit">By <span class="author">Rui Orm</span></figcaption></figure>',
  ])('names nobody who only mentioned the page or stands in it: %s', (other) => {
    expect(bylineOf(TITLE + BODY + other)).toBeUndefined();
  });

  it('names nobody who stands after the article’s own part of the page', () => {
    expect(bylineOf(`<main>${TITLE}${BODY}</main><div><span class="author">Rui Orm</span></div>`)).toBeUndefined();
    expect(bylineOf(`<div class="author">Ada Lane</div><main>${TITLE}${BODY}</main>`)).toBe('Ada Lane');
  });

  it.each(['Written by', 'Geschrieben von', 'Écrit par', 'Escrito por', 'Scritto da', 'Author'])(
    'is a fact that the page labels “%s” for those who share it',
    (label) => {
      const fact = `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ada Lane">`;
      expect(bylineOf(fact + TITLE + BODY)).toBe('Ada Lane');
    },
  );

  it('is no fact of another kind', () => {
    expect(
      bylineOf(`<meta name="twitter:label1" content="Section"><meta name="twitter:data1" content="Old Town">${TITLE}`),
    ).toBeUndefined();
  });

  it.each(['Xinhua', 'Kyodo', 'Interfax', 'Adnkronos'])('prefers a person to an agency such as %s', (agency) => {
    expect(bylineOf(`<meta name="author" content="${agency}">${TITLE}<p class="byline">Ada Lane</p>${BODY}`)).toBe(
      'Ada Lane',
    );
  });
});
