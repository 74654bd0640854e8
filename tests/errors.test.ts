import { expect, it, vi } from 'vitest';
import { toErrorReport } from '../src/errors.ts';

it('reports what another script of ours has thrown, whose class is another', async () => {
  vi.resetModules();
  const { AppError, EngineError } = await import('../src/errors.ts');
  expect(toErrorReport(new AppError('too-often', 'once more'))).toEqual({ code: 'too-often', message: 'once more' });
  expect(toErrorReport(new EngineError('engine-busy', { waitSeconds: 3 }))).toMatchObject({
    code: 'engine-busy',
    details: { waitSeconds: 3 },
  });
});

it('reports as ours whatever else is thrown', () => {
  expect(toErrorReport(Object.assign(new TypeError('no'), { code: 'too-often' }))).toEqual({
    code: 'internal',
    message: 'TypeError: no',
  });
  expect(toErrorReport('no')).toEqual({ code: 'internal', message: 'no' });
});
