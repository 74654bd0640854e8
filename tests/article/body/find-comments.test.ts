import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract-article.ts';

const STORY = [
  'The glassworks in Orlin switched off its last furnace on Monday morning, leaving 312 people without work.',
  'The owners blamed the price of gas, which makes up 44 per cent of the cost of a bottle, and a lost customer.',
  'Workers gathered at the gate before dawn and watched in silence as the smoke above the tall chimney thinned out.',
  'The government has promised to pay wages for two months and to look for a buyer, but none has come forward.',
];
const READERS = [
  'I worked there from 1998 to 2004 and nobody ever looked after the second furnace, so this is no surprise to me.',
  'My sister is one of the 312 and she was told by a text message on Sunday night, which is a shame for the owners.',
  'What about the bottles? The brewery next door will now have to bring them in by lorry from across the border.',
  'Sad day. We used to hear the siren at six every morning, and I miss it already, though it woke the children.',
];
const text = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

/** What is read of a page with this below its story. */
function read(below: string): string {
  const html = `<title>Glassworks stops its last furnace</title><meta property="og:type" content="article"><main><div class="x1"><h1>Glassworks stops its last furnace</h1><div class="x2">${text(STORY)}</div></div>${below}</main>`;
  const { document } = new JSDOM(html).window;
  return (
    extractArticle(document, 'https://herald.example/news/4711')
      ?.blocks.map((block) => block.text)
      .join('\n') ?? ''
  );
}

const rows = (item: (words: string, n: number) => string) => READERS.map(item).join('');
const comment = 'I worked there';

describe('readers’ comments', () => {
  it.each([
    [
      'that can be answered',
      rows(
        (words, n) =>
          `<div class="x4"><b>user${n}</b> <span>2 hours ago</span><p>${words}</p><a href="#">Reply</a></div>`,
      ),
    ],
    [
      'whose answer is a button',
      rows(
        (words, n) =>
          `<div class="x4"><div>anna_${n}</div><div>${n + 1} days ago</div><div><p>${words}</p></div><button>Reply</button></div>`,
      ),
    ],
    [
      'in a list',
      `<ul>${rows((words, n) => `<li><strong>Piet ${n}</strong><br><br>${words}<br><br><a href="#r${n}">Beantwoorden</a></li>`)}</ul>`,
    ],
    [
      'in German, with answers in them',
      rows(
        (words, n) =>
          `<section class="k9"><div>Grete ${n}</div><p>${words}</p><div><a href="/a">Antworten</a> <a href="/b">Melden</a></div><div class="k8"><p>${words}</p></div></section>`,
      ),
    ],
    [
      'under a heading',
      `<h3>What readers say</h3>${rows((words) => `<div class="c"><h4>Ada Lane</h4><p>${words}</p><p>3 hours ago</p></div>`)}`,
    ],
  ])('are no part of an article: %s', (_, items) => {
    const body = read(`<div class="x3">${items}</div>`);
    expect(body).toBe(STORY.join('\n'));
  });
});

describe('what is made alike and is text', () => {
  it.each([
    [
      'an interview',
      rows((words, n) => `<div class="qa"><b>What did you see on day ${n}?</b><br><br><p>${words}</p></div>`),
    ],
    ['parts with headings', rows((words, n) => `<div class="part"><h3>${n + 1} hours ago</h3><p>${words}</p></div>`)],
    [
      'entries with their times alone',
      rows((words, n) => `<div class="entry"><p>${n + 1} hours ago</p><p>${words}</p></div>`),
    ],
    ['modules', rows((words) => `<div class="module"><p>${words}</p><p>${words}</p></div>`)],
  ])('stays: %s', (_, items) => {
    expect(read(`<div class="x2">${items}</div>`)).toContain(comment);
  });

  it('stays where it is the text: answers below a question', () => {
    const answers = rows((words, n) => `<div class="x4"><b>user${n}</b><p>${words}</p><a href="#">Reply</a></div>`);
    const { document } = new JSDOM(`<title>A question</title><h1>Who worked at the glassworks?</h1>${answers}`).window;
    const blocks = extractArticle(document, 'https://forum.example/t/12')?.blocks ?? [];
    expect(blocks.map((block) => block.text).join('\n')).toContain(comment);
  });
});
