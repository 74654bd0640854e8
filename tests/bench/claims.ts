/**
 * `npm run bench:claims`: how well the claim check tells true from untrue summaries (../shared/score/claims.mjs over claims
 * judged by people), how long it takes, and how often a flagged number, date or name is truly not in the article.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { checkClaims } from '../../src/summary/claims/check-claims.ts';
import { consistencyFolder, readJudgedClaims } from '../training/claim-sets.ts';

const root = path.join(import.meta.dirname, '../..');
const scorer = path.join(root, '../shared/score/claims.mjs');

if (!existsSync(scorer)) console.log('bench:claims skipped: no ../shared/score/claims.mjs beside this checkout');
else {
  const engine = path.join(root, 'dist/engine/get-a-summary.mjs');
  const passedOn = process.argv.slice(2);
  const { status } = spawnSync(process.execPath, [scorer, '--engine', engine, ...passedOn], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  if (existsSync(consistencyFolder)) reportPrecision();
}

/**
 * Findings labelled by hand, as places only. Right: neither the article nor plain arithmetic on it has the number or date;
 * the article has no such name, under any other name either. `row` counts the lines of the set's file.
 */
function reportPrecision(): void {
  const LabelSchema = v.object({
    set: v.string(),
    row: v.number(),
    sentence: v.number(),
    findings: v.array(v.object({ kind: v.string(), start: v.number(), end: v.number(), isRight: v.boolean() })),
  });
  const file = path.join(import.meta.dirname, 'data/claims-labels.json');
  const labels = v.parse(v.array(LabelSchema), JSON.parse(readFileSync(file, 'utf8')));
  const claims = readJudgedClaims();
  const flagged = new Map<string, { right: number; wrong: number }>();
  let gone = 0;
  for (const { set, row, sentence, findings } of labels) {
    const claim = claims.filter((one) => one.set === set)[row];
    const checked = claim && checkClaims(claim.article, claim.text, 'en').sentences[sentence];
    for (const { kind, start, end, isRight } of findings) {
      if (!checked?.findings.some((one) => one.kind === kind && one.start === start && one.end === end)) {
        gone++;
        continue;
      }
      const count = flagged.get(kind) ?? { right: 0, wrong: 0 };
      count[isRight ? 'right' : 'wrong']++;
      flagged.set(kind, count);
    }
  }
  console.log(`\n| flagged, in ${labels.length} labelled sentences | right | wrong | precision |\n|---|---|---|---|`);
  const row = (kind: string, { right, wrong }: { right: number; wrong: number }) =>
    console.log(`| ${kind} | ${right} | ${wrong} | ${(right / (right + wrong)).toFixed(3)} |`);
  for (const [kind, count] of flagged) row(kind, count);
  const sum = (side: 'right' | 'wrong') => [...flagged.values()].reduce((total, count) => total + count[side], 0);
  row('all', { right: sum('right'), wrong: sum('wrong') });
  console.log(`no longer flagged: ${gone}`);
}
