/** Invented pages, one for each way of laying out an article in which a box has stood wrongly or could. */
import type { Site } from './fixture-server.ts';
import { orchardStory } from './news-page.ts';

const HOST = 'https://layouts.example/';
const { title, paragraphs } = orchardStory;
const [first = '', ...others] = paragraphs;
const picture = (width: number, height: number) =>
  `<svg width="${width}" height="${height}" style="display:block;max-width:100%;background:#7a9"></svg>`;
const head = `<h1>${title}</h1><p class="byline">By Anselm Quill, 30 September 2026</p>`;
const text = paragraphs.map((paragraph, at) => `<p id="p${at}">${paragraph}</p>`).join('\n');
const hero = `<figure class="hero">${picture(900, 420)}<figcaption>Second flowers in Tilbeck. Oona Fairweather</figcaption></figure>`;
const ticker = Array.from(
  { length: 9 },
  (_, at) =>
    `<li><p>At ${at + 8} o’clock: the council of the valley has talked for an hour about the price of cider apples and the road.</p></li>`,
).join('');
const teasers = ['Bees', 'Cider', 'Frost']
  .map(
    (name) =>
      `<a href="/${name}"><h3>${name} of the valley</h3><p>What the growers say about ${name.toLowerCase()} this autumn, and why nobody is surprised by it, least of all they.</p></a>`,
  )
  .join('');

interface Layout {
  readonly name: string;
  readonly url: string;
  readonly page: string;
}

/** @param css Its style sheet. @param body Its body. */
function layout(name: string, css: string, body: string, root = 'lang="en"'): Layout {
  const page = `<!doctype html><html ${root}><head><meta charset="utf-8"><title>${title} | Valley Post</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><meta property="og:title" content="${title}">
<style>*{box-sizing:border-box} body{margin:0;font:18px/1.5 serif} h1{margin:24px 0 8px} ${css}</style></head><body>${body}</body></html>`;
  return { name, url: `${HOST}${name.replaceAll(' ', '-')}`, page };
}

const column = 'main{width:640px;margin:0 auto}';

/** Of all of them. */
export const layoutText = paragraphs.join(' ');

export const boxLayouts: readonly Layout[] = [
  layout('plain', column, `<main><article>${head}<div>${text}</div></article></main>`),
  layout('hero', column, `<main><article>${head}${hero}<div>${text}</div></article></main>`),
  layout(
    'constrained children',
    '.post>*{max-width:620px;margin-inline:auto}',
    `<article class="post">${head}${hero}${text}</article>`,
  ),
  layout(
    'constrained children from right to left',
    '.post>*{max-width:620px;margin-inline:auto}',
    `<article class="post">${head}${text}</article>`,
    'lang="en" dir="rtl"',
  ),
  layout(
    'block theme',
    '.is-layout-constrained>:where(:not(.alignleft):not(.alignright):not(.alignfull)){max-width:645px;margin-left:auto!important;margin-right:auto!important}.has-global-padding{padding:0 40px}:where(.is-layout-flow)>*+*{margin-block-start:1.2rem}',
    `<main class="is-layout-flow"><div class="has-global-padding is-layout-constrained">${head}</div><div class="entry-content has-global-padding is-layout-constrained">${text}</div></main>`,
  ),
  layout(
    'grid with named columns',
    '.g{display:grid;grid-template-columns:[full-start] minmax(16px,1fr) [text-start] minmax(0,640px) [text-end] minmax(16px,1fr) [full-end]}.g>*{grid-column:text}.g>.hero{grid-column:full;margin:0}',
    `<article class="g">${head}${hero}${text}</article>`,
  ),
  layout(
    'grid by numbers',
    '.g{display:grid;grid-template-columns:1fr repeat(10,60px) 1fr;gap:0 10px}.g>*{grid-column:3/-3}.g>header{grid-column:1/-1;background:#eee;padding:0 80px}',
    `<article class="g"><header>${head}</header>${text}</article>`,
  ),
  layout(
    'grid beside a list',
    '.g{display:grid;grid-template-columns:260px minmax(0,1fr) 260px;gap:30px}.l{position:sticky;top:0;align-self:start;font-size:13px;max-height:90vh;overflow:hidden}',
    `<div class="g"><div class="l"><ul>${ticker}</ul></div><main><article>${head}<div>${text}</div></article></main><aside><ul>${ticker}</ul></aside></div>`,
  ),
  layout(
    'flex column',
    '.f{display:flex;flex-direction:column;align-items:center}.f>*{width:100%;max-width:580px}',
    `<article class="f">${head}${text}</article>`,
  ),
  layout(
    'flex column with gaps',
    '.f{display:flex;flex-direction:column;align-items:flex-start;gap:24px;padding:0 60px}.f>p{margin:0 0 0 80px;max-width:66ch}',
    `<article class="f">${head}${text}</article>`,
  ),
  layout(
    'picture floats',
    `${column} figure{float:left;margin:0 20px 10px 0}`,
    `<main><article>${head}<div class="b"><figure>${picture(240, 260)}</figure>${text}</div></article></main>`,
  ),
  layout(
    'sidebar floats',
    '.s{float:right;width:300px;font-size:13px}.m{margin:0 330px 0 40px}',
    `<div class="s"><ul>${ticker}${ticker}</ul></div><div class="m"><article>${head}${text}</article></div>`,
  ),
  layout(
    'body floats',
    '.c{float:left;width:660px;padding:0 30px}.r{float:right;width:280px}',
    `<div class="c"><h1>${title}</h1><div class="meta">By Anselm Quill</div><div class="t">${text}</div></div><div class="r">${ticker}</div>`,
  ),
  layout(
    'headline across, body in a row',
    '.w{width:1000px;margin:0 auto}.row{display:flex;gap:40px}.share{width:120px}.t{width:600px}',
    `<article class="w"><header>${head}</header><div class="row"><div class="share">Share Send Print</div><div class="t">${text}</div></div></article>`,
  ),
  layout(
    'headline beside the body',
    '.w{display:grid;grid-template-columns:340px 620px;gap:40px}.l{position:sticky;top:0;align-self:start}',
    `<article class="w"><div class="l">${head}</div><div class="t">${text}</div></article>`,
  ),
  layout(
    'standfirst in the header',
    `${column} header{background:#234;color:#fff;padding:20px 30px}`,
    `<main><article><header><h1>${title}</h1><p class="standfirst">${first}</p></header>${hero}${others.map((each) => `<section><div><p>${each}</p></div></section>`).join('')}<section><p>${others[0]?.replaceAll('spring', 'winter')}</p></section></article></main>`,
  ),
  layout(
    'standfirst in a header of a grid',
    '.g{display:grid;grid-template-columns:1fr 640px 1fr}.g>*{grid-column:2}.g>header{grid-column:1/-1;display:grid;grid-template-columns:1fr 1fr;background:#eee}',
    `<div class="g"><header><div><h1>${title}</h1><p>${first}</p></div>${picture(500, 300)}</header>${text.replace(first, 'A word before.')}</div>`,
  ),
  layout(
    'fade',
    `${column} .cut{max-height:420px;overflow:hidden;position:relative}.cut::after{content:"";position:absolute;inset:auto 0 0;height:120px;background:linear-gradient(transparent,#fff)}`,
    `<main><article>${head}<div class="cut"><div>${text}</div></div><button>Continue reading</button></article></main>`,
  ),
  layout(
    'blur',
    `${column} .locked{filter:blur(5px)}`,
    `<main><article>${head}<div class="locked">${text}</div><div>Subscribe to read on</div></article></main>`,
  ),
  layout(
    'caption first',
    `${column} .v{background:#eee}`,
    `<main><article>${head}<div class="v">${picture(640, 300)}<p class="legend">Related video: growers in the village of Tilbeck show the second flowers of their trees to a visiting class</p></div><div>${text}</div></article></main>`,
  ),
  layout(
    'promotion first',
    `${column} .offer{background:#eee;padding:20px}`,
    `<main><article>${head}<div><div class="offer"><p>Sign up for our letter about gardens and orchards: every Friday, free of charge, and you can leave at any time. <a href="/letter">Subscribe now</a></p></div>${text}</div></article></main>`,
  ),
  layout(
    'first paragraph without width',
    `${column} .none{width:0;height:0;overflow:hidden}`,
    `<main><article>${head}<div><div class="none"><p>${first.replace('apple', 'pear')}</p></div>${text}</div></article></main>`,
  ),
  layout(
    'paragraphs with room of their own',
    '.t p{padding:0 32px;max-width:700px;margin:1em 0 1em 100px}',
    `<main><article>${head}<div class="t">${text}</div></article></main>`,
  ),
  layout(
    'contents',
    `${column} .c{display:contents}`,
    `<main><article class="c">${head}<div class="c">${text}</div></article></main>`,
  ),
  layout(
    'columns of a newspaper',
    'main{width:1000px;margin:0 auto}.t{columns:2;column-gap:40px}.t p{margin:0 0 1em}',
    `<main><article>${head}<div class="t">${text}</div></article></main>`,
  ),
  layout(
    'line breaks',
    `${column} .t{padding:0 40px}`,
    `<main><h1>${title}</h1><div>By Anselm Quill</div><div class="t">${paragraphs.join('<br><br>')}</div></main>`,
  ),
  layout(
    'ticker that moves',
    `${column} .move{animation:run 9s linear infinite;width:640px}@keyframes run{to{transform:translateX(-50%)}}`,
    `<main><div class="move"><ul>${ticker}</ul></div><article>${head}<div>${text}</div></article></main>`,
  ),
  layout(
    'headline in a link and teasers after',
    `${column} .more a{display:block}`,
    `<main><article><h1><a href="#top">${title}</a></h1><div>${text}</div></article><section class="more">${teasers}</section></main>`,
  ),
  layout(
    'tall header',
    `${column} header{height:110vh;display:flex;flex-direction:column;justify-content:flex-end;background:#7a9}`,
    `<article><header>${head}</header><main>${text}</main></article>`,
  ),
];

const byPath = new Map(boxLayouts.map(({ url, page }) => [new URL(url).pathname, page]));

export const boxLayoutsSite: Site = ({ url }) => {
  const body = url.origin === new URL(HOST).origin ? byPath.get(url.pathname) : undefined;
  return body ? { body } : undefined;
};
