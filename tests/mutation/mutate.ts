/**
 * Prints which hand-set numbers no test needs.
 *
 *   npm run mutate -- [PATH…] [--tests FOLDER…] [--only-survivors FILE] [--survivors FILE]
 *
 * PATH is a part of a constant's name ("article/body", "MAX_GAIN"). Nothing is written into the tree: numbers are changed
 * as files are loaded (rewrite-constants.ts). `--survivors` writes the names of those who survive, which `--only-survivors`
 * reads.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BaseSequencer, startVitest, type TestSpecification } from 'vitest/node';
import type { Mutant } from './live-constants.ts';
import { mutantsOf } from './mutants.ts';
import type { Finding, Plan } from './mutation-runner.ts';
import { findNumericConstants, isJudging, JUDGING, readSource } from './numeric-constants.ts';
import { rewriteConstants } from './rewrite-constants.ts';

/** Milliseconds of the processor. */
const SLOW = 2_500;

/** They change numbers themselves, or measure what the build makes. */
const LEFT_OUT = ['decides a summary: ', 'decides about a claim: ', 'detector-size', 'hostile-pages'];

/** Tests that were written to decide about numbers come first: they leave fewer mutants to the slow ones. */
const DECIDING = /(?:limits|thresholds|weights|measures)\.test\.ts$/;

class DecidingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => Number(!DECIDING.test(moduleId));
    return files.toSorted((one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId));
  }
}

const root = path.join(import.meta.dirname, '../..');
const src = path.join(root, 'src');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string', multiple: true },
    'only-survivors': { type: 'string' },
    survivors: { type: 'string' },
  },
});

const only = values['only-survivors'];
const survived = only === undefined ? undefined : new Set(readFileSync(only, 'utf8').split('\n'));
const constants = findNumericConstants(src).filter(
  ({ id }) => positionals.length === 0 || positionals.some((part) => id.includes(part)),
);
const mutants = constants.flatMap(mutantsOf).filter((mutant) => !survived || survived.has(nameOf(mutant)));
const folders = values.tests ?? JUDGING.map((folder) => `tests/${folder}/`);
const scratch = mkdtempSync(path.join(tmpdir(), 'mutate-'));
const findings = path.join(scratch, 'findings.jsonl');
writeFileSync(findings, '');

await run({ mutants });
const atLoad = new Set(read().flatMap((finding) => ('readAtLoad' in finding ? finding.readAtLoad : [])));
const isRead = new Set(read().flatMap((finding) => ('read' in finding ? finding.read : [])));
for (const mutant of mutants.filter(({ constant }) => atLoad.has(constant) && !isRead.has(constant)).filter(isAlive)) {
  await run({ mutants: [], fromTheStart: mutant });
}
report();
rmSync(scratch, { recursive: true });

async function run(part: Pick<Plan, 'mutants' | 'fromTheStart'>): Promise<void> {
  const plan = path.join(scratch, 'plan.json');
  writeFileSync(plan, JSON.stringify({ ...part, findings, slow: SLOW, leftOut: LEFT_OUT } satisfies Plan));
  process.env.MUTATION_PLAN = plan;
  const vitest = await startVitest(
    'test',
    folders,
    {
      root,
      config: false,
      watch: false,
      include: ['tests/**/*.test.ts'],
      runner: path.join(import.meta.dirname, 'mutation-runner.ts'),
      testTimeout: 20_000,
      maxWorkers: 1,
      dangerouslyIgnoreUnhandledErrors: true,
      sequence: { sequencer: DecidingFirst },
      reporters: part.fromTheStart ? [{}] : ['default'],
      ...(part.fromTheStart && { bail: 1 }),
    },
    { plugins: [{ name: 'live-constants', enforce: 'pre', transform: rewrite }] },
  );
  await vitest.close();
}

function rewrite(code: string, file: string): string | undefined {
  const name = path.relative(src, file.split('?')[0] ?? '');
  if (!name.endsWith('.ts') || (!isJudging(name) && name !== 'memoize.ts')) return undefined;
  return rewriteConstants(name, code, (other) => readSource(src, other));
}

function report(): void {
  for (const finding of read()) if ('unsteady' in finding) console.log(`not repeatable, left out: ${finding.unsteady}`);
  const survivors = mutants.filter(isAlive);
  for (const { id, file, line, value } of constants) {
    const values_ = survivors.filter(({ constant }) => constant === id).map((mutant) => mutant.value);
    if (values_.length === 0) continue;
    const note = isRead.has(id) || atLoad.has(id) ? '' : ' (no test reads it)';
    console.log(`src/${file}:${line} ${id.split(':')[1]} ${value} → ${values_.join(', ')}${note}`);
  }
  for (const folder of new Set(constants.map(({ file }) => file.split('/').slice(0, 2).join('/')))) {
    const of = mutants.filter(({ constant }) => constant.startsWith(folder));
    const killed = of.length - of.filter(isAlive).length;
    if (of.length > 0) console.log(`${folder}: ${killed} of ${of.length} killed`);
  }
  const killed = mutants.length - survivors.length;
  console.log(`${killed} of ${mutants.length} killed: ${((100 * killed) / mutants.length).toFixed(1)} %`);
  if (values.survivors) writeFileSync(values.survivors, survivors.map(nameOf).join('\n'));
}

function nameOf({ constant, value }: Mutant): string {
  return `${constant} ${value}`;
}

function isAlive(mutant: Mutant): boolean {
  return !read().some((finding) => 'killed' in finding && nameOf(finding.killed) === nameOf(mutant));
}

function read(): Finding[] {
  return readFileSync(findings, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding);
}
