import { afterEach, describe, expect, it } from 'vitest';
import { createTextAnalysisLoader } from '../../src/background/load-text-analysis.ts';

const globals = globalThis as { textAnalysis?: object };
afterEach(() => {
  delete globals.textAnalysis;
});

describe('what makes summaries', () => {
  it('is loaded once for all who ask, and not before', async () => {
    const ran: string[] = [];
    const load = createTextAnalysisLoader(async (file) => {
      ran.push(file);
      globals.textAnalysis = {};
    });
    expect(ran).toEqual([]);
    const [one, other] = await Promise.all([load(), load()]);
    expect(one).toBe(globals.textAnalysis);
    expect(other).toBe(one);
    expect(await load()).toBe(one);
    expect(ran).toEqual(['text-analysis.js']);
  });

  it('that cannot be loaded is a bug by its code, says what is missing, and is tried again', async () => {
    const failures = [new Error('NetworkError')];
    const load = createTextAnalysisLoader(async () => {
      const failure = failures.shift();
      if (failure) throw failure;
      globals.textAnalysis = {};
    });
    await expect(load()).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringMatching(/text-analysis\.js.*NetworkError/),
    });
    expect(await load()).toBe(globals.textAnalysis);
  });

  it('is missing where its script left nothing behind', async () => {
    await expect(createTextAnalysisLoader(async () => undefined)()).rejects.toMatchObject({ code: 'internal' });
  });
});
