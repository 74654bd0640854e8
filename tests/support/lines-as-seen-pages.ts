/**
 * Pages of an invented newspaper whose text only the layout tells: what waits to be seen among what is seen, what lies hidden
 * beside it, and lines that styles set apart, strike out or draw in pictures.
 */
import type { Site } from './fixture-server.ts';

interface PageAsSeen {
  readonly name: string;
  readonly css?: string;
  /** In the article's body, or, where it begins with `<main>`, around it. */
  readonly markup: string;
  /** Texts that the article has, each once. */
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
}

const story = [
  'The lighthouse at Varn will have a keeper again from the first of March, after eleven years in which a computer in the county town switched the lamp on and off.',
  'Ruth Marlow, who is 34 and has taught physics until now, was chosen from 212 people, the harbour office said on Friday, and will live in the tower with two cats.',
  'Fishermen had asked for a keeper since the winter of 2023, when the lamp stayed dark for nine nights because of a broken line that nobody noticed from afar.',
  'The office pays for the post out of what it saves on the boats that were sent to the tower eighteen times in the past year alone, mostly to wipe the glass.',
  '“A computer sees whether the lamp burns, and a keeper sees whether it is needed,” said Henrik Aas, who has fished off Varn for forty years.',
  'The tower was built in 1868 of stone from the old fort, and its lens, which came from Paris in eleven boxes, is seen for nineteen miles.',
  'A flat on the third floor was rebuilt in the autumn, with a stove, a desk and a window to the north, for about 90,000 crowns.',
  'The county wants to look at the costs after two years, and three other towers along the coast may then have keepers as well.',
  'Ms Marlow said that she would keep a diary of the weather and of the birds, and that visitors were welcome on Sundays at low tide.',
] as const;
const terms = [
  'By opening this page you accept that the publisher may store what you do on it, and that it may give this to the firms that are named in the list of partners.',
  'The publisher may change these terms at any time and will put the new ones here, where they hold from the day on which they were put.',
  'Whoever does not accept the terms may write to the publisher, who will answer within ninety days and may refuse without naming a reason.',
  'Disputes are settled by the court of the county town, and the law of the county holds for all of them without any exception.',
  'Accounts that nobody uses for a year are closed, and what was written with them belongs to the publisher from then on.',
  'Children need the leave of a parent, who is liable for all that they write and for all that others write to them in turn.',
] as const;
const headline = '<h1>Varn will have a keeper again</h1>';
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const at = (index: number): string => story[index] ?? '';

export const pagesAsSeen: readonly PageAsSeen[] = [
  {
    name: 'paragraphs that fade in one by one',
    css: '[data-aos]{opacity:0;transform:translateY(40px);transition:.6s}',
    markup: `${p(story.slice(0, 3))}<p data-aos="fade-up">${at(3)}</p>${p(story.slice(4, 6))}<p data-aos="fade-up">${at(6)}</p>${p(story.slice(7))}`,
    has: story,
  },
  {
    name: 'paragraphs that a script will animate',
    markup: `${p(story.slice(0, 3))}<p class="wow fadeInUp" style="visibility:hidden;animation-name:none">${at(3)}</p>${p(story.slice(4, 6))}<p class="wow fadeInUp" style="visibility:hidden;animation-name:none">${at(6)}</p>${p(story.slice(7))}`,
    has: story,
  },
  {
    name: 'a paragraph that was moved to come in',
    markup: `${p(story.slice(0, 3))}<p style="opacity:0;visibility:hidden;transform:translate(0,40px)">${at(3)}</p>${p(story.slice(4))}`,
    has: story,
  },
  {
    name: 'sections that come in',
    css: '.reveal{opacity:0;transition:opacity .8s ease}',
    markup: `${p(story.slice(0, 4))}<section class="reveal"><div><p>${at(4)}</p><p>${at(5)}</p></div></section><section class="reveal"><p>${at(6)}</p></section>${p(story.slice(7))}`,
    has: story,
  },
  {
    name: 'folded answers below their questions',
    markup: `${p(story.slice(0, 5))}${[5, 6].map((index) => `<details><summary>Question ${index}?</summary><p>${at(index)}</p></details>`).join('')}${p(story.slice(7))}`,
    has: [...story, 'Question 5?', 'Question 6?'],
  },
  {
    name: 'answers behind buttons in headings',
    markup: `${p(story.slice(0, 4))}${[4, 5].map((index) => `<div><h3><button aria-expanded="false" aria-controls="s${index}">Question ${index}?</button></h3><div id="s${index}" role="region" hidden><p>${at(index)}</p></div></div>`).join('')}${p(story.slice(6))}`,
    has: [...story, 'Question 4?', 'Question 5?'],
  },
  {
    name: 'panels that unfold',
    css: '.panel{max-height:0;overflow:hidden;transition:max-height .2s ease-out}',
    markup: `${p(story.slice(0, 7))}${[7, 8].map((index) => `<button class="accordion">Open</button><div class="panel"><p>${at(index)}</p></div>`).join('')}`,
    has: story,
  },
  {
    name: 'the rest behind a button',
    markup: `<div>${p(story.slice(0, 2))}</div><button>Read more</button><div style="display:none">${p(story.slice(2))}</div>`,
    has: story,
    lacks: ['Read more'],
  },
  {
    name: 'terms in a hidden dialog',
    markup: `<main><header>${headline}</header><div>${p(story.slice(0, 4))}</div><div style="position:fixed;visibility:hidden;top:0"><h2>Terms</h2>${p(terms)}</div></main>`,
    has: story.slice(0, 4),
    lacks: terms,
  },
  {
    name: 'a closed panel beside the article',
    markup: `<main><div>${headline}${p(story.slice(0, 4))}</div><div style="display:none"><h3>About the Herald</h3>${p(terms)}</div></main>`,
    has: story.slice(0, 4),
    lacks: terms,
  },
  {
    name: 'an agreement that is longer than the article',
    markup: `<main><div>${headline}${p(story.slice(0, 3))}</div></main><div style="display:none"><h2>Agreement</h2>${p(terms)}${p(terms.map((text) => `Likewise: ${text}`))}</div>`,
    has: story.slice(0, 3),
    lacks: terms,
  },
  {
    name: 'an agreement that lies over the page, unseen',
    markup: `<main><div>${headline}${p(story.slice(0, 6))}</div><div style="opacity:0;pointer-events:none;position:fixed;inset:0"><h2>Welcome</h2>${p(terms)}</div></main>`,
    has: story.slice(0, 6),
    lacks: terms,
  },
  {
    name: 'views behind tabs',
    markup: `${p(story.slice(0, 3))}<div role="tablist"><button role="tab" aria-controls="t1">Now</button><button role="tab" aria-controls="t2">Then</button></div><div id="t1" role="tabpanel"><p>${at(3)}</p></div><div id="t2" role="tabpanel" style="display:none"><p>${at(4)}</p><p>${at(5)}</p></div>${p(story.slice(6))}`,
    has: story,
  },
  {
    name: 'one fold with much in it',
    markup: `${p(story.slice(0, 3))}<details><summary>What the tower is like</summary><p>${at(3)}</p><p>${at(4)}</p></details>${p(story.slice(5))}`,
    has: story,
  },
  {
    name: 'sections that unfold when they are searched for',
    markup: `${p(story.slice(0, 4))}<h2>What the tower is like</h2><div hidden="until-found"><p>${at(4)}</p><p>${at(5)}</p></div>${p(story.slice(6))}`,
    has: story,
  },
  {
    name: 'letters of which only a blurred shadow is drawn',
    markup: `${p(story.slice(0, 5))}<div style="color:transparent;text-shadow:0 0 9px rgba(0,0,0,.5)">${p(story.slice(5))}</div>`,
    has: story.slice(0, 5),
    lacks: story.slice(5),
  },
  {
    name: 'a notice that scripts put beside the page',
    markup: `<main>${headline}${p(story)}</main><div style="opacity:0;position:absolute;top:0">${p(terms)}</div>`,
    has: story,
    lacks: terms,
  },
  {
    name: 'a second body that is not shown',
    markup: `<div>${p(story)}</div><div style="display:none">${p(story)}</div>`,
    has: story,
  },
  {
    name: 'a plea to those who block',
    markup: `${p(story.slice(0, 4))}<div style="display:none"><h3>Please</h3>${p(terms.slice(0, 2))}</div>${p(story.slice(4))}`,
    has: story,
    lacks: terms.slice(0, 2),
  },
  {
    name: 'explanations that come up under the pointer',
    css: '.tip{display:none}span:hover>.tip{display:block}',
    markup: `<p>The <span>lens<span class="tip">${terms[0]}</span></span> came from Paris, the <span>lamp<span class="tip">${terms[1]}</span></span> from Vienna and the <span>clockwork<span style="display:block;height:0;overflow:hidden">${terms[2]}</span></span> from a town nearby, of which nobody knows the name any more.</p>${p(story.slice(0, 3))}`,
    has: [
      'The lens came from Paris, the lamp from Vienna and the clockwork from a town nearby, of which nobody knows the name any more.',
    ],
    lacks: terms.slice(0, 3),
  },
  {
    name: 'words that styles strike out',
    css: '.was{text-decoration:line-through}',
    markup: `<p>The tower costs <span class="was">48,000</span> 84,000 crowns a year, and <i style="text-decoration:line-through red">two</i> three people will look after it from now on, the office said<i class="was"> twice</i>.</p>${p(story)}`,
    has: ['The tower costs 84,000 crowns a year, and three people will look after it from now on, the office said.'],
  },
  {
    name: 'lines that styles set apart',
    css: '.k{display:block}.row{display:flex;justify-content:space-between}.cap{float:left;font-size:3em}',
    markup: `<p><b class="k">VARN</b><span class="k">${at(0)}</span></p>${p(story.slice(1, 4))}<ul><li><strong class="k">Height</strong><span class="k">The tower is 31 metres high and stands on a rock.</span></li></ul><h2><span class="k">Many keepers</span><span class="k">and one lamp</span></h2><p><span class="cap">I</span>ts first keeper lived in it for thirty years and saw three kings sail past, the office says.</p>${p(story.slice(5))}`,
    has: [
      at(0),
      'The tower is 31 metres high and stands on a rock.',
      'Many keepers and one lamp',
      'Its first keeper lived in it for thirty years and saw three kings sail past, the office says.',
    ],
    lacks: ['VARNThe', 'VARN The', 'HeightThe'],
  },
  {
    name: 'notices for those who hear the page',
    css: '.css-1x{position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap;clip-path:inset(50%)}',
    markup: `<p>The lamp was <a href="/a" target="_blank">bought in Paris<span class="css-1x">, opens new tab</span></a> for <span aria-hidden="true">84 k</span><span class="css-1x">84,000 crowns</span> and <a href="/b">repaired<span style="position:absolute;clip:rect(0 0 0 0)"> (external)</span></a> twice since, and <b aria-hidden="true">¾</b><b class="css-1x">three quarters</b> of it are new.</p>${p(story)}`,
    has: ['The lamp was bought in Paris for 84 k and repaired twice since, and ¾ of it are new.'],
  },
  {
    name: 'words in a font of icons',
    css: '.x7{font-family:"Herald Icons",sans-serif}',
    markup: `<p>The lamp burns<b class="x7">lightbulb</b> from dusk<b class="x7">schedule</b> to dawn, the office says, and is seen for nineteen miles in clear nights of winter.</p>${p(story)}`,
    has: ['The lamp burns from dusk to dawn, the office says'],
  },
];

/** `/as-seen/INDEX` */
export const pagesAsSeenSite: Site = ({ url }) => {
  const page = pagesAsSeen[Number(/^\/as-seen\/(\d+)$/.exec(url.pathname)?.[1] ?? -1)];
  return page && { body: htmlOf(page) };
};

/** With a sentence of its own, since the same article is summarized once. */
function htmlOf({ name, css = '', markup }: PageAsSeen): string {
  const opening = `This is what readers asked for in the poll on ${name}, of which this newspaper wrote in October.`;
  const main = markup.startsWith('<main>')
    ? markup.replace('</h1>', `</h1><p>${opening}</p>`)
    : `<main><article>${headline}<p class="byline">By Anselm Quill</p><div class="article-body"><p>${opening}</p>${markup}</div></article></main>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Varn will have a keeper again | The Invented Herald</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,">
<style>body{font:17px/1.5 serif;margin:0 auto;max-width:800px;background:#fff;color:#222}${css}</style></head>
<body><header><a href="/">The Invented Herald</a></header>${main}<footer><p>© 2026 The Invented Herald, an invented newspaper</p></footer></body></html>`;
}
