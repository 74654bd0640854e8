/**
 * `npm run bench:claims`: how well the claim check tells true from untrue summaries (../shared/score/claims.mjs over claims
 * judged by people), how long it takes, and how often a flagged number, date or name is truly not in the article.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const scorer = path.join(root, '../shared/score/claims.mjs');

if (!existsSync(scorer)) console.log('bench:claims skipped: no ../shared/score/claims.mjs beside this checkout');
else {
  const engine = path.join(root, 'dist/engine/get-a-summary.mjs');
  const passedOn = process.argv.slice(2);
  const { status } = spawnSync(process.execPath, [scorer, '--engine', engine, ...passedOn], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
