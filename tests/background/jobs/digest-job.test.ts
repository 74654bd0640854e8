import { expect, it } from 'vitest';
import { jobId } from '../../../src/background/jobs/digest-job.ts';
import { jobIdOfPort, jobPortName } from '../../../src/messaging/jobs/job-id.ts';
import { inventedArticle } from '../../support/invented-article.ts';

const options = { engine: 'instant', points: 5 };
const article = inventedArticle();

it('names the content, not the address', async () => {
  const id = await jobId(article, options);
  expect(id).toMatch(/^[0-9a-f]{64}$/);
  expect(await jobId(inventedArticle({ url: 'https://news.example/bridge?from=mail' }), options)).toBe(id);
});

it('changes with whatever changes the summary', async () => {
  const [first, ...rest] = article.blocks;
  if (!first) throw new Error('no block');
  const ids = await Promise.all([
    jobId(article, options),
    jobId(inventedArticle({ title: 'Bridge open again' }), options),
    jobId({ ...article, blocks: [{ ...first, text: `${first.text} Corrected.` }, ...rest] }, options),
    jobId({ ...article, blocks: rest }, options),
    jobId({ ...article, kind: 'opinion' }, options),
    jobId({ ...article, language: 'de' }, options),
    jobId(article, { ...options, points: 6 }),
    jobId(article, { ...options, engine: 'another' }),
    jobId(article, { ...options, engineRequest: { engine: 'ollama' } }),
    jobId(article, { ...options, engineRequest: { engine: 'ollama', isPicking: true } }),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('travels as the name of a port, and nothing else does', async () => {
  const id = await jobId(article, options);
  expect(jobIdOfPort(jobPortName(id))).toBe(id);
  for (const name of ['', 'job:', `job:${id}0`, `x${jobPortName(id)}`, `job:${id.toUpperCase()}`]) {
    expect(jobIdOfPort(name)).toBeUndefined();
  }
});
