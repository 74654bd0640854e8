// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetaTags } from '../../../src/article/metadata/read-meta-tags.ts';
import { readTitle } from '../../../src/article/metadata/read-title.ts';

const SITE = 'Harbour Post';

interface Said {
  shared?: string;
  tweeted?: string;
  headline?: string;
  own?: string;
  body?: string;
  /** The article's text. */
  text?: string;
}

function titleOf({ shared, tweeted, headline, own, body = '', text = '' }: Said): string {
  const tag = (name: string, content?: string) => (content ? `<meta property="${name}" content='${content}'>` : '');
  const head = `${own ? `<title>${own}</title>` : ''}${tag('og:title', shared)}${tag('twitter:title', tweeted)}`;
  const document = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  return readTitle(document, readMetaTags(document), headline, SITE, text);
}

describe('the title', () => {
  it('has no name of a site joined to it by a colon', () => {
    expect(titleOf({ own: '旧い桟橋を建て直す「Pier」:Harbour Post' })).toBe('旧い桟橋を建て直す「Pier」');
  });

  it('has no name of a site that the heading goes without', () => {
    const said = { shared: 'The pier comes back | Notes from a Lighthouse', body: '<h1>The pier comes back</h1>' };
    expect(titleOf({ ...said, own: said.shared })).toBe('The pier comes back');
  });

  it('keeps a dash that is its own', () => {
    expect(titleOf({ shared: 'Pier – a love story', body: '<h1>Pier</h1>' })).toBe('Pier – a love story');
  });

  it('goes without kickers where two sources agree on all but those', () => {
    const body = '<h1>Storm in the north: the old pier is gone for good</h1>';
    expect(titleOf({ shared: 'Harbour town: the old pier is gone for good', body })).toBe(
      'the old pier is gone for good',
    );
  });

  it('keeps a kicker that all agree on', () => {
    const title = 'Harbour town: the old pier is gone for good';
    expect(titleOf({ shared: title, own: title, body: `<h1>${title}</h1>` })).toBe(title);
  });

  it('is the lower heading that the structured data names, where the upper one was written for searches', () => {
    const searched = 'Pier Harbour: opening date, prices, map';
    const body = `<h1>${searched}</h1><h2>How a town got its pier back</h2><h2>Tickets</h2>`;
    expect(titleOf({ shared: searched, own: searched, headline: 'How a town got its pier back', body })).toBe(
      'How a town got its pier back',
    );
  });

  it('is the whole heading where what is shared is its beginning', () => {
    const said = { shared: 'What the pier costs', own: 'What the pier costs' };
    expect(titleOf({ ...said, body: '<h1>What the pier costs: a bill for all of us</h1>' })).toBe(
      'What the pier costs: a bill for all of us',
    );
  });

  it('is what was written for sharing, and for that alone', () => {
    const plain = 'Council votes for a new pier';
    const said = { shared: 'Why nobody wanted the pier until now', own: plain, headline: plain };
    expect(titleOf({ ...said, body: `<h1>${plain}</h1>` })).toBe('Why nobody wanted the pier until now');
  });

  it('is the headline on the page where those who share it see another everywhere', () => {
    const plain = 'Council votes for a new pier';
    const shared = 'Why nobody wanted the pier until now';
    const said = { shared, tweeted: shared, own: plain, headline: plain };
    expect(titleOf({ ...said, body: `<h1>${plain}</h1>` })).toBe(plain);
  });

  it('believes a headline marked in the page, but not the headlines of a list of other stories', () => {
    const said = { shared: 'Best piers to visit', tweeted: 'Best piers to visit', own: 'Best piers to visit' };
    const marked = (text: string) => `<h2 itemprop="headline">${text}</h2>`;
    const heading = '<h1>Ten of the best piers that are worth a visit</h1>';
    expect(titleOf({ ...said, body: heading + marked('Ten of the best piers that are worth a visit') })).toBe(
      'Ten of the best piers that are worth a visit',
    );
    expect(titleOf({ ...said, body: marked('A night on the quay').repeat(3) })).toBe('Best piers to visit');
  });

  it('shows no escapes, though the page escaped it twice', () => {
    expect(titleOf({ shared: 'Ada&amp;#8217;s pier &amp;amp; Bo&amp;rsquo;s quay' })).toBe('Ada’s pier & Bo’s quay');
  });

  describe('of a page translated in place', () => {
    const english = 'Old pier comes back after the storm';
    const claimed = { shared: english, own: `${english} | Harbour Post`, headline: english };

    it.each([
      [
        'German',
        'Alte Mole kehrt nach dem Sturm zurück',
        'Die alte Mole, die im Sturm zerbrach, kehrt zurück. Nach langem Streit stimmte der Rat zu, dem die Kosten zu hoch waren.',
      ],
      [
        'Spanish',
        'El viejo muelle vuelve tras la tormenta',
        'El muelle viejo vuelve al puerto. Tras la tormenta, el consejo votó a favor; la obra costará mucho.',
      ],
      [
        'Russian',
        'Старый причал вернётся после шторма',
        'Старый причал, разбитый штормом, вернётся после долгого спора. Совет согласен.',
      ],
      ['Chinese', '旧码头在风暴后重建', '城里的旧码头在风暴后将重建，市议会周一投票决定。'],
    ])('is the heading that the reader sees, in %s', (_, heading, text) => {
      expect(titleOf({ ...claimed, body: `<h1>${heading}</h1>`, text })).toBe(heading);
      expect(titleOf({ ...claimed, own: heading, body: `<h1>${heading}</h1>`, text })).toBe(heading);
    });

    it('is not told by a claim of three words', () => {
      const heading = 'Copy this page for the council';
      const text = 'You can copy this page. The council has paid for it.';
      const said = { shared: 'Old pier news', own: 'Old pier news', body: `<h1>${heading}</h1>`, text };
      expect(titleOf(said)).toBe('Old pier news');
      expect(titleOf({ ...said, shared: 'Old pier news today', own: 'Old pier news today' })).toBe(heading);
    });

    it('is what was written for sharing where heading and text are in its language', () => {
      const text =
        'The old pier comes back. After the storm, which broke it, the council had to pay for the wood and for the work.';
      expect(titleOf({ ...claimed, body: '<h1>Wood for the council: who had to pay</h1>', text })).toBe(english);
    });
  });

  it('is not the site’s name in a first heading', () => {
    const headline = 'Old pier comes back after the storm';
    for (const logo of [
      '<h1 class="logo">Harbour Post</h1>',
      '<h1><a href="/">The Harbour Post</a></h1>',
      '<h1><img alt="Harbour Post"></h1>',
    ]) {
      expect(titleOf({ body: `${logo}<h2>${headline}</h2>`, own: `${headline} | Harbour Post` })).toBe(headline);
      expect(titleOf({ body: `${logo}<h1>${headline}</h1>` })).toBe(headline);
    }
  });

  it.each(['Harbour Post', 'The Harbour Post', 'HarbourPost.example', 'Town | Harbour Post'])(
    'goes without the site’s name at its end: %s',
    (site) => {
      const headline = 'Old pier comes back after the storm';
      const said = { shared: `${headline} | ${site}`, own: `${headline} | ${site}` };
      expect(titleOf({ ...said, body: `<h1>${headline}</h1>` })).toBe(headline);
      expect(titleOf(said)).toBe(site.startsWith('Town') ? `${headline} | Town` : headline);
    },
  );
});
