/** Checks what `npm run mutate` goes by: that it sees every hand-set number, and that what it leaves out is there. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../support/source-files.ts';
import { EQUIVALENT } from './equivalent-mutants.ts';
import { LiveConstants } from './live-constants.ts';
import { mutantsOf } from './mutants.ts';
import { findNumericConstants, isJudging, numbersOf } from './numeric-constants.ts';
import { rewriteConstants } from './rewrite-constants.ts';

const src = path.join(import.meta.dirname, '../../src');
const constants = findNumericConstants(src);
const ids = constants.map(({ id }) => id);

describe('the hand-set numbers', () => {
  it('are all found: what a pattern sees of them is among them', () => {
    const seen = readSources(src)
      .filter(({ name }) => isJudging(name))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/^(?:export )?const ([A-Z][A-Z\d_]*)(?:: [^=]+)? = -?[\d.][\d._e]*;/gm)].map(
          ([, constant]) => `${name}:${constant}`,
        ),
      );
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are those in objects, lists and sums, too, with their lines', () => {
    const code =
      'const A = { b: { c: -0.5 }, d: "x" };\n\nconst E = [1, x] as const;\nconst F = 2 + E.length;\nlet g = 3;';
    expect(numbersOf('x.ts', code).map(({ id, line, value }) => [id, line, value])).toEqual([
      ['x.ts:A.b.c', 1, -0.5],
      ['x.ts:E.0', 3, 1],
      ['x.ts:F.left', 4, 2],
    ]);
  });
});

describe('a declared equivalent', () => {
  it.each(EQUIVALENT.flatMap(({ constants: named, factors = [] }) => named.map((id) => [id, factors] as const)))(
    'is a number that there is, changed as numbers are: %s',
    (id, factors) => {
      expect(ids, 'Take it out of tests/mutation/equivalent-mutants.ts.').toContain(id);
      for (const factor of factors) expect(['×0', '×0.1', '×0.5', '×1.5', '×10']).toContain(factor);
    },
  );

  it('leaves the other changes of its number', () => {
    const constant = { id: 'article/metadata/read-page-number.ts:SHORT_ADDRESS', file: '', line: 1, value: 16 };
    expect(mutantsOf(constant).map(({ value }) => value)).toEqual([0, 1.6]);
  });
});

describe('a rewritten file', () => {
  const run = (code: string, live: LiveConstants): Record<string, () => unknown> => {
    const body = rewriteConstants('x.ts', code, () => '').replaceAll('globalThis.liveConstants', 'live');
    return new Function('live', `${body}\nreturn { answer, held };`)(live) as Record<string, () => unknown>;
  };
  const code = `const A = 5; const B = { c: [1, 2] }; const known = new Map();
    const answer = () => { const found = known.get(1) ?? A; known.set(1, found); return found; };
    const held = () => B.c[1];`;

  it('reads a number anew each time, and forgets what was worked out with another', () => {
    const live = new LiveConstants();
    const { answer, held } = run(code, live);
    expect(answer?.()).toBe(5);
    live.change({ constant: 'x.ts:A', value: 50 });
    expect(answer?.()).toBe(5);
    live.forget();
    expect(answer?.()).toBe(50);
    live.change({ constant: 'x.ts:B.c.1', value: 0 });
    expect(held?.()).toBe(0);
    expect(live.reads.get('x.ts:B.c.1')).toBe(1);
  });
});
