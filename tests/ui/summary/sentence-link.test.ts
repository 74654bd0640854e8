import { describe, expect, it } from 'vitest';
import { sentenceLink } from '../../../src/ui/summary/sentence-link.ts';
import { inventedArticle } from '../../support/invented-article.ts';

const article = { ...inventedArticle(), url: 'https://news.example/story?id=1#top' };

function linkTo(sentence: string, paragraphs: readonly string[]): string | undefined {
  const blocks = paragraphs.map((text, index) => ({ id: `b${index}`, kind: 'paragraph' as const, text }));
  const block = blocks.findLast(({ text }) => text.includes(sentence));
  const start = block?.text.lastIndexOf(sentence) ?? 0;
  return sentenceLink({ ...article, blocks }, { block: block?.id ?? '', start, end: start + sentence.length });
}

/** What the browser is told to look for. */
const named = (link: string | undefined) => link?.split('#:~:text=')[1]?.split(',').map(decodeURIComponent);

describe('the link to a sentence', () => {
  it('is the page’s address without its own fragment', () => {
    expect(linkTo('A bridge is closed.', ['A bridge is closed.'])).toBe(
      'https://news.example/story?id=1#:~:text=A%20bridge%20is%20closed.',
    );
  });

  it('names a long sentence by its first and last words', () => {
    const long = 'The council of the town of Marlow voted on Tuesday to close the bridge at once.';
    expect(named(linkTo(long, [long]))).toEqual(['The council of the town', 'close the bridge at once.']);
  });

  it('takes as many words as it needs to name no sentence before it', () => {
    const before = 'The council of the town of Tilbeck voted on Monday to open its orchard for all.';
    const long = 'The council of the town of Marlow voted on Tuesday to close the bridge at once.';
    expect(named(linkTo(long, [before, `THE COUNCIL OF THE TOWN HALL. ${long}`]))).toEqual([
      'The council of the town of Marlow',
      'close the bridge at once.',
    ]);
  });

  it('names a sentence without spaces whole, and keeps commas and hyphens from meaning something', () => {
    expect(named(linkTo('橋は閉鎖された。', ['橋は閉鎖された。']))).toEqual(['橋は閉鎖された。']);
    expect(linkTo('A well-known, old bridge.', ['A well-known, old bridge.'])).toContain('well%2Dknown%2C%20old');
  });

  it('is missing for an article without an address, and for what is not in it', () => {
    const [block] = article.blocks;
    const source = { block: block?.id ?? '', start: 0, end: 5 };
    expect(sentenceLink({ ...article, url: '' }, source)).toBeUndefined();
    expect(sentenceLink(article, { ...source, block: 'gone' })).toBeUndefined();
  });
});
