/**
 * `npm run bench:claims`: how well the claim check tells true from untrue summaries (../shared/score/claims.mjs over claims
 * judged by people; with `--reading` nothing but the claim model on written sentences), how long it takes, and how often a flagged number, date or name is truly not in the article.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { checkClaims } from '../../src/summary/claims/check-claims.ts';
import { readSupport, readVerdict } from '../../src/summary/claims/verdict.ts';
import { type ReadClaim, readClaimsOf } from '../training/claim-model/read-written-claims.ts';
import { consistencyFolder, readJudgedClaims } from '../training/claim-sets.ts';
import { rocAuc } from '../training/roc-auc.ts';
import { type Half, readWrittenClaims } from '../training/written-claims.ts';

const root = path.join(import.meta.dirname, '../..');
const scorer = path.join(root, '../shared/score/claims.mjs');

if (process.argv.includes('--reading')) await reportReading();
else if (!existsSync(scorer)) console.log('bench:claims skipped: no ../shared/score/claims.mjs beside this checkout');
else {
  // The scorer asks and does not wait: it has the rules alone.
  const engine = path.join(import.meta.dirname, 'rules-engine.mjs');
  const passedOn = process.argv.slice(2);
  const scorerOptions = passedOn.filter((option) => option !== '--learning');
  const { status } = spawnSync(process.execPath, [scorer, '--engine', engine, ...scorerOptions], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  if (existsSync(consistencyFolder)) reportPrecision();
  await reportReading();
  reportWritten(passedOn.includes('--learning') ? 'learning' : 'held-out');
}

/**
 * How well rules, model and both tell true from false among written English sentences of stories that neither the model nor what is made of
 * its logits has seen: area under the curve, false ones caught where so many true ones are marked, the area by kind; then the verdicts as
 * the product gives them, and how often sentences with so much support are true.
 */
async function reportReading(): Promise<void> {
  const claims = await readClaimsOf('kept');
  if (claims.length === 0) return;
  const both = ({ logit, findings }: ReadClaim) => readSupport(logit, findings);
  const verdict = (claim: ReadClaim) => readVerdict(both(claim), claim.findings);
  const kinds = [...new Set(claims.flatMap(({ isTrue, kind }) => (isTrue ? [] : [kind])))].sort();
  const systems: readonly (readonly [string, (claim: ReadClaim) => number])[] = [
    ['rules', ({ rulesSupport }) => rulesSupport],
    ['model', ({ logit }) => logit],
    ['both', both],
  ];
  console.log(`\n| ${claims.length} sentences of kept stories | AUC | .05 | .10 | .12 | ${kinds.join(' | ')} |`);
  console.log(`|---|---|---|---|---|${'---|'.repeat(kinds.length)}`);
  for (const [name, score] of systems) {
    const areaOf = (some: readonly ReadClaim[]) =>
      rocAuc(some.map((claim) => ({ score: score(claim), label: Number(claim.isTrue) }))).toFixed(3);
    const caught = [0.05, 0.1, 0.12].map((marked) => caughtAt(claims, score, marked).toFixed(2));
    const byKind = kinds.map((kind) => areaOf(claims.filter((claim) => claim.isTrue || claim.kind === kind)));
    console.log(`| ${name} | ${[areaOf(claims), ...caught, ...byKind].join(' | ')} |`);
  }
  const isMarked = (claim: ReadClaim) => verdict(claim) !== 'supported';
  const marked = (some: readonly ReadClaim[]) => share({ marked: some.filter(isMarked).length, of: some.length });
  console.log('\n| as the product marks | sentences | marked |\n|---|---|---|');
  for (const isTrue of [true, false]) {
    const of = claims.filter((claim) => claim.isTrue === isTrue);
    console.log(`| ${isTrue ? 'true' : 'false'}, all | ${of.length} | ${marked(of)} |`);
    for (const kind of new Set(of.map((claim) => claim.kind))) {
      const some = of.filter((claim) => claim.kind === kind);
      console.log(`| ${isTrue} · ${kind} | ${some.length} | ${marked(some)} |`);
    }
  }
  console.log('\n| support | sentences | mean support | true |\n|---|---|---|---|');
  const sorted = claims.toSorted((one, other) => both(one) - both(other));
  for (let bin = 0; bin < 10; bin++) {
    const some = sorted.slice((bin * sorted.length) / 10, ((bin + 1) * sorted.length) / 10);
    const mean = some.reduce((sum, claim) => sum + both(claim), 0) / some.length;
    const range = `${both(some[0] as ReadClaim).toFixed(2)} to ${both(some.at(-1) as ReadClaim).toFixed(2)}`;
    console.log(
      `| ${range} | ${some.length} | ${mean.toFixed(2)} | ${share({ marked: some.filter(({ isTrue }) => isTrue).length, of: some.length })} |`,
    );
  }
}

/** Of the false sentences, those below a share of the true ones. */
function caughtAt(claims: readonly ReadClaim[], score: (claim: ReadClaim) => number, marked: number): number {
  const supported = claims
    .filter(({ isTrue }) => isTrue)
    .map(score)
    .sort((one, other) => one - other);
  const limit = supported[Math.floor(marked * supported.length)] ?? 0;
  const untrue = claims.filter(({ isTrue }) => !isTrue);
  return untrue.filter((claim) => score(claim) < limit).length / untrue.length;
}

/**
 * How many written sentences are marked by the rules, by kind and by language. A sentence is marked where its verdict is anything but supported. The
 * half that is held out is for this table alone: whoever mends looks at the other, by `--learning`.
 */
function reportWritten(half: Half): void {
  const claims = readWrittenClaims(half);
  if (claims.length === 0) return;
  const byKind = new Map<string, Count>();
  const byLanguage = new Map<string, { true: Count; false: Count }>();
  const all = { true: { marked: 0, of: 0 }, false: { marked: 0, of: 0 } };
  for (const { article, text, isTrue, kind, note } of claims) {
    const { sentences } = checkClaims(article, text, article.language);
    const isMarked = sentences.some(({ verdict }) => verdict !== 'supported');
    const tag = article.language.split('-')[0] ?? '';
    const language = byLanguage.get(tag) ?? { true: { marked: 0, of: 0 }, false: { marked: 0, of: 0 } };
    byLanguage.set(tag, language);
    const kinds = [kind, ...(kind === 'polarity' ? polarityKinds(text, note ?? '') : [])].map(
      (name) => `${isTrue} · ${name}`,
    );
    const counts = [...kinds.map((name) => countOf(byKind, name)), isTrue ? language.true : language.false];
    for (const count of [...counts, isTrue ? all.true : all.false]) {
      count.of++;
      if (isMarked) count.marked++;
    }
  }
  console.log(`\n| written sentences, ${half} half | sentences | marked |\n|---|---|---|`);
  for (const [name, count] of [...byKind].sort()) console.log(`| ${name} | ${count.of} | ${share(count)} |`);
  console.log(
    `| true, all | ${all.true.of} | ${share(all.true)} |\n| false, all | ${all.false.of} | ${share(all.false)} |`,
  );
  console.log('\n| language | true | of them marked | false | of them caught |\n|---|---|---|---|---|');
  for (const [tag, one] of [...byLanguage].sort())
    console.log(`| ${tag} | ${one.true.of} | ${share(one.true)} | ${one.false.of} | ${share(one.false)} |`);
}

interface Count {
  marked: number;
  of: number;
}

function share({ marked, of }: Count): string {
  return of > 0 ? (marked / of).toFixed(2) : '–';
}

function countOf(counts: Map<string, Count>, name: string): Count {
  const count = counts.get(name) ?? { marked: 0, of: 0 };
  counts.set(name, count);
  return count;
}

/** English only: which family the turned word is of, by the sentence and what its writer noted. */
function polarityKinds(text: string, note: string): string[] {
  const both = `${text} ${note}`;
  const isCommitment =
    /\b(?:agree|refus|den(?:y|ie)|accept|reject|promis|oppos|support|approv|declin|back|reject|welcom|endors|confirm|dismiss)/i;
  const isNegation = /\b(?:not|no|never|nobody|none|without|neither)\b|n['’]t\b/i;
  return [
    ...(isCommitment.test(both) ? ['polarity, agree or refuse'] : []),
    ...(isNegation.test(both) ? ['polarity, negation'] : []),
  ];
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
