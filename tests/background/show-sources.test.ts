import { describe, expect, it } from 'vitest';
import type { Article, Source } from '../../src/article/article.ts';
import { showSources } from '../../src/background/show-sources.ts';
import { articleKey } from '../../src/messaging/jobs/article-key.ts';
import type { Job } from '../../src/messaging/jobs/job.ts';
import { inventedArticle } from '../support/invented-article.ts';

const article = inventedArticle();
const sources: Source[] = [{ block: article.blocks[0]?.id ?? '', start: 0, end: 9 }];

/** A page that has read an article or none, as the extractor answers for it. */
function pageWith(read: Article | undefined) {
  let known = read;
  const log: string[] = [];
  const background = {
    records: {
      async read(): Promise<Job | undefined> {
        log.push('record read');
        return { article } as Job;
      },
    },
    async markSources(_tabId: number, request: Parameters<Parameters<typeof showSources>[1]['markSources']>[1]) {
      known = request.article ?? known;
      const isKnown = !request.sources.length || (known && articleKey(known) === request.articleKey);
      log.push(`${isKnown ? 'shown' : 'missing'}${request.article ? ' with the article' : ''}`);
      return isKnown ? ('shown' as const) : ('article-missing' as const);
    },
  };
  const preview = (spans: Source[]) =>
    showSources(
      { tabId: 7, job: 'a'.repeat(64), articleKey: articleKey(article), sources: spans, mode: 'preview' },
      background,
    );
  return { preview, log };
}

describe('the sources of a point', () => {
  it('are named, without article and record, to the page that has read their article', async () => {
    const { preview, log } = pageWith(article);
    await preview(sources);
    expect(log).toEqual(['shown']);
  });

  it('bring their article, once, to a page that has read none or another', async () => {
    for (const read of [undefined, inventedArticle({ paragraphs: ['Another one, about the harbour.'] })]) {
      const { preview, log } = pageWith(read);
      await preview(sources);
      await preview(sources);
      expect(log).toEqual(['missing', 'record read', 'shown with the article', 'shown']);
    }
  });

  it('are left alone, without article and record, when the reader looks away', async () => {
    const { preview, log } = pageWith(undefined);
    await preview([]);
    expect(log).toEqual(['shown']);
  });
});

describe('the key of an article', () => {
  it('is the same for the same text, and another for another', () => {
    expect(articleKey({ ...article, title: 'Another' })).toBe(articleKey(article));
    const [first, ...rest] = article.blocks;
    const changed = { ...article, blocks: [{ ...first, text: `${first?.text}.` }, ...rest] } as Article;
    expect(articleKey(changed)).not.toBe(articleKey(article));
  });
});
