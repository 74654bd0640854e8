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
const SPAN = /^(?<kind>..):(?<block>[^:]+):(?<start>\d+)-(?<end>\d+)=(?<value>.*)$/;
let found = 0;

for (const id of ids) {
  const article = articles.get(id);
  if (!article) continue;
  found++;
  for (const { kind, key } of keyedFacts(article)) {
    const counts = tally.get(kind);
    const verdict = labels[id]?.[key] ?? labelInside(key, labels[id] ?? {});
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

/** A number is shown with the clause around it: what was said of the bare count holds for it. */
function labelInside(key: string, known: Readonly<Record<string, boolean>>): boolean | undefined {
  const wide = SPAN.exec(key)?.groups;
  if (wide?.kind !== 'nu') return undefined;
  for (const [other, verdict] of Object.entries(known)) {
    const bare = SPAN.exec(other)?.groups;
    const isSame = bare?.kind === wide.kind && bare.block === wide.block && bare.value === wide.value;
    if (isSame && Number(bare.start) >= Number(wide.start) && Number(bare.end) <= Number(wide.end)) return verdict;
  }
  return undefined;
}
