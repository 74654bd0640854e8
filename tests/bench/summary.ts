/**
 * ROUGE of the instant summary beside lead, TextRank, LexRank, the oracle and the JavaScript peers, over the development
 * sets: `npm run bench:summary [-- sets…]`. The scorer and the texts are in ../shared; without them there is nothing to do.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const scorer = path.join(root, '../shared/score/summaries.mjs');
const peersFolder = path.join(import.meta.dirname, 'peers-summary');
const peers = ['ts-textrank', 'lexrank-js', 'node-summarizer-rank', 'wink-frequency'];

/** `xsum-test` has its first sentences cut off and `bbc` has machine-made references: sanity checks, on request. */
const developmentSets =
  'cnndm-test,summeval,writers,inshorts,newsroom,norsumm-dev,norsumm-test,basse-es,basse-eu,turkish,vietnews-test';

if (existsSync(scorer)) {
  const sets = process.argv.slice(2).join(',') || developmentSets;
  score('get-a-summary', path.join(root, 'dist/engine/get-a-summary.mjs'), sets);
  installPeers();
  for (const peer of peers) score(peer, path.join(peersFolder, `${peer}.mjs`), sets, '--no-baselines');
} else {
  console.log('bench:summary skipped: ../shared/score/summaries.mjs is not there');
}

function score(name: string, engine: string, sets: string, ...more: string[]): void {
  console.log(`\n# ${name} (the rows called "engine")`);
  execFileSync(process.execPath, [scorer, '--engine', engine, '--set', sets, ...more], { cwd: root, stdio: 'inherit' });
}

/** Kept out of the product's packages: they are old, and nobody else needs them. */
function installPeers(): void {
  if (existsSync(path.join(peersFolder, 'node_modules'))) return;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'], {
    cwd: peersFolder,
    stdio: 'inherit',
  });
  // node-summarizer needs an index that this one package writes when it is installed.
  execFileSync('npm', ['rebuild', 'wordpos'], { cwd: peersFolder, stdio: 'inherit' });
}
