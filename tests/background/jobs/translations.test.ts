/** A job's summary in the reader's language: offered where the browser can, made at a click, kept in the record, given up without a trace. */
import { describe, expect, it } from 'vitest';
import { createJobRecords } from '../../../src/background/jobs/job-records.ts';
import { markInterrupted } from '../../../src/background/jobs/mark-interrupted.ts';
import { createObservableJobs } from '../../../src/background/jobs/observable-jobs.ts';
import { createTranslations } from '../../../src/background/jobs/translations.ts';
import { createTranslation } from '../../../src/engines/setup/create-built-in.ts';
import { type DoneJob, isUnderWay } from '../../../src/messaging/jobs/job.ts';
import { toPageJobView } from '../../../src/messaging/jobs/page-job-view.ts';
import { type BuiltInBehaviour, installBuiltIns } from '../../support/built-in-stand-ins.ts';
import { instantEngine, loadTextAnalysis } from '../../support/instant-engine.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { until } from '../../support/until.ts';

const ID = 'a'.repeat(64);

async function startWith(behaviour: BuiltInBehaviour = {}, globals: object = {}) {
  const calls = installBuiltIns(globals, { translates: ['en', 'de'], ...behaviour });
  const article = inventedArticle();
  const summary = await instantEngine.summarize(article, { points: 3, signal: new AbortController().signal });
  const board = createObservableJobs(createJobRecords(createMemoryStore(), createMemoryStore(), Date.now));
  const job: DoneJob = {
    id: ID,
    article,
    points: 3,
    retention: 'session',
    isPrivate: false,
    news: [],
    state: 'done',
    summary,
  };
  await board.write(job);
  let awake = 0;
  const keepAlive = () => {
    awake += 1;
    return () => {
      awake -= 1;
    };
  };
  const translator = () => createTranslation(globals);
  const translations = createTranslations({ board, translator, loadTextAnalysis, keepAlive });
  const read = async () => (await board.read(ID)) as DoneJob;
  return { job, read, calls, translations, awake: () => awake };
}

describe('a translation', () => {
  it('is offered where the browser can, with what it would have to download, and downloads nothing by being offered', async () => {
    const here = await startWith();
    expect(await here.translations.offer(here.job, 'de')).toEqual({ availability: 'available' });
    const away = await startWith({ availability: 'downloadable' });
    expect(await away.translations.offer(away.job, 'de')).toEqual({ availability: 'downloadable' });
    expect(away.calls.map(({ method }) => method)).toEqual(['availability']);
  });

  it('is not offered in the article’s own language, for a pair that the browser lacks, or in a browser without', async () => {
    const { job, translations } = await startWith();
    expect(await translations.offer(job, 'en-GB')).toBeNull();
    expect(await translations.offer(job, 'fi')).toBeNull();
    const unknown = { ...job, summary: { ...job.summary, language: 'und' } };
    expect(await translations.offer(unknown, 'de')).toBeNull();
    const without: Record<string, unknown> = {};
    const firefox = await startWith({}, without);
    delete without.Translator;
    expect(await firefox.translations.offer(firefox.job, 'de')).toBeNull();
    const failing = await startWith({}, without);
    Object.assign(without, { Translator: { availability: () => Promise.reject(new TypeError('no such language')) } });
    expect(await failing.translations.offer(failing.job, 'de')).toBeNull();
  });

  it('stands in the record beside the original, where views find it and pages do not', async () => {
    const { job, read, translations, awake } = await startWith({ availability: 'downloadable' });
    await translations.start(ID, 'de');
    expect((await read()).translation).toMatchObject({ state: 'working' });
    expect(isUnderWay(await read())).toBe(true);
    const done = await until('the translation', async () => {
      const { translation } = await read();
      return translation?.state === 'done' ? translation : undefined;
    });
    expect(done.summary.gist.text).toBe(`[de] ${job.summary.gist.text}`);
    const record = await read();
    expect(record.summary).toEqual(job.summary);
    expect(isUnderWay(record)).toBe(false);
    expect(JSON.stringify(toPageJobView(record))).not.toContain('[de]');
    expect(awake()).toBe(0);
  });

  it('that is given up while the browser downloads leaves no trace, and may be asked for again', async () => {
    const { read, translations } = await startWith({ availability: 'downloadable', downloadHangs: true });
    await translations.start(ID, 'de');
    translations.cancel(ID);
    await until('its end', async () => !(await read()).translation && !translations.isTranslating(ID));
    await translations.start(ID, 'de');
    expect((await read()).translation).toMatchObject({ state: 'working' });
    translations.cancel(ID);
  });

  it('says why it failed, and is tried again by a click', async () => {
    const { read, translations } = await startWith({ failure: 'NotReadableError' });
    for (let tries = 0; tries < 2; tries++) {
      await translations.start(ID, 'de');
      await until('the failure', async () => (await read()).translation?.state === 'failed');
      expect((await read()).translation).toMatchObject({ error: { code: 'engine-refused' } });
      await until('its end', () => !translations.isTranslating(ID));
    }
  });

  it('over which the worker died is only offered again', async () => {
    const { job } = await startWith();
    const atWork = { isWriting: () => false, isAnswering: () => false };
    const working: DoneJob = { ...job, translation: { state: 'working' } };
    expect(markInterrupted(working, { ...atWork, isTranslating: () => false })).toEqual(job);
    expect(markInterrupted(working, { ...atWork, isTranslating: () => true })).toBe(working);
  });
});
