/** Pages of which something has to be said: a preview, a short article, one that sums itself up, and what is no article. */
import type { PageResponse } from './fixture-server.ts';
import { bridgeStory, newsPage } from './news-page.ts';

export const statedStory = bridgeStory.first;
/** In the summary that a page puts before its article. */
export const KEY_POINTS = ['A barge has struck the Marlow bridge, and it is closed.', 'Ferries carry cyclists across.'];

const FOLD = 'Which of the four piers of the bridge was struck on Tuesday morning?';
const article = newsPage(statedStory);
const items = KEY_POINTS.map((point) => `<li>${point} More of it stands below.</li>`).join('');
const ownSummary = `<h2>Kort fortalt</h2><ul>${items}</ul>`;
const gate = '<p class="status">Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.</p>';
const [first, second] = statedStory.paragraphs;
const stops = `<main><h1>Bus stops</h1><ul><li>Harbour</li><li>Market</li></ul><p>${first}</p><p>${second}</p></main>`;
const atom = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>';

/** As small as browsers show one. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export const STATEMENT_PAGES: Readonly<Record<string, PageResponse>> = {
  '/few-words': { body: newsPage({ ...statedStory, paragraphs: statedStory.paragraphs.slice(0, 4) }) },
  '/own-summary': { body: article.replace('<div class="article-body">', `<div class="article-body">${ownSummary}`) },
  '/preview': { body: article.replace('</article>', `${gate}</article>`) },
  '/fold': {
    body: article.replace(
      '<div class="article-body">',
      `<div class="article-body"><details><summary>${FOLD}</summary><p>The pier is the eastern one, seen from the old town.</p></details>`,
    ),
  },
  '/stops': { body: `<!doctype html><html lang="en"><title>Bus stops</title><body>${stops}</body></html>` },
  '/gone': { body: '<!doctype html><title>Gone</title><p>Nothing here.</p>', status: 404 },
  '/broken': { body: '<!doctype html><title>Sorry</title><p>Try later.</p>', status: 503 },
  '/report.pdf': { body: PDF, headers: { 'content-type': 'application/pdf' } },
  /** Leads to itself for ever. */
  '/loop': { body: '', status: 302, headers: { location: '/loop' } },
  '/feed': { body: atom, headers: { 'content-type': 'text/xml' } },
};
