/**
 * Precision of the facts, from hand-made labels. `tsx tests/bench/facts.ts`
 *
 * A fact that was never labelled counts for nothing; how many there are is printed, so that stale labels show.
 */
import { factArticles } from './fact-articles.ts';
import { FACT_KINDS, keyedFacts, readFactLabels } from './fact-labels.ts';

const labels = readFactLabels();
const ids = Object.keys(labels);
const articles = new Map(
  [...new Set(ids.map((id) => id.split('/')[0] ?? ''))].flatMap((set) => [...factArticles(set)]),
);
const tally = new Map(FACT_KINDS.map((kind) => [kind, { right: 0, wrong: 0, unlabelled: 0 }]));
let found = 0;

for (const id of ids) {
  const article = articles.get(id);
  if (!article) continue;
  found++;
  for (const { kind, key } of keyedFacts(article)) {
    const counts = tally.get(kind);
    const verdict = labels[id]?.[key];
    if (!counts) continue;
    if (verdict === undefined) counts.unlabelled++;
    else if (verdict) counts.right++;
    else counts.wrong++;
  }
}

console.log(`${found} of ${ids.length} labelled articles found\n`);
console.log('kind           precision   right  wrong  unlabelled');
for (const [kind, { right, wrong, unlabelled }] of tally) {
  const precision = right + wrong > 0 ? (right / (right + wrong)).toFixed(3) : '–';
  console.log(
    `${kind.padEnd(15)}${precision.padEnd(12)}${String(right).padEnd(7)}${String(wrong).padEnd(7)}${unlabelled}`,
  );
}
