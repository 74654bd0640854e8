/**
 * Runs each test once as it is, then once for every number that it has read and that no test has needed so far. A test that
 * fails with another number needs it: the mutant is killed.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest';
import { LiveConstants, type Mutant } from './live-constants.ts';

export interface Plan {
  readonly mutants: readonly Mutant[];
  /** One line of JSON a finding; several workers write it. */
  readonly findings: string;
  /** Active from the beginning, for what is computed as files are loaded. */
  readonly fromTheStart?: Mutant;
  /** Milliseconds of the processor: a test that takes longer is not asked again and again. */
  readonly slow: number;
  readonly leftOut: readonly string[];
}

export type Finding =
  | { readonly killed: Mutant; readonly by: string }
  | { readonly readAtLoad: string }
  | { readonly read: string }
  | { readonly unsteady: string };

declare global {
  var liveConstants: LiveConstants;
}

const plan = JSON.parse(readFileSync(process.env.MUTATION_PLAN ?? '', 'utf8')) as Plan;
globalThis.liveConstants ??= new LiveConstants();
const live = globalThis.liveConstants;
live.change(plan.fromTheStart);

const keyOf = ({ constant, value }: Mutant): string => `${constant} ${value}`;
const note = (finding: Finding): void => appendFileSync(plan.findings, `${JSON.stringify(finding)}\n`);

// biome-ignore lint/style/noDefaultExport: vitest takes the default export of a runner.
export default class MutationRunner extends TestRunner {
  private alive: Mutant[] = [];
  private readonly known = new Set<string>();

  override onCollectStart(file: Parameters<TestRunner['onCollectStart']>[0]): void {
    super.onCollectStart(file);
    const killed = new Set(
      readFindings(plan.findings).flatMap((finding) => ('killed' in finding ? keyOf(finding.killed) : [])),
    );
    this.alive = plan.mutants.filter((mutant) => !killed.has(keyOf(mutant)));
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    if (this.known.size === 0) for (const id of live.reads.keys()) note({ readAtLoad: id });
    const run = TestRunner.getTestFn(test);
    const name = `${test.file.name} > ${test.name}`;
    if (plan.leftOut.some((part) => name.includes(part))) return;
    if (plan.fromTheStart) {
      try {
        await run();
      } catch {
        note({ killed: plan.fromTheStart, by: name });
      }
      return;
    }
    live.forget();
    live.change();
    const start = process.cpuUsage();
    await run();
    const cold = new Map(live.reads);
    for (const id of cold.keys()) {
      if (!this.known.has(id)) note({ read: id });
      this.known.add(id);
    }
    const concerned = this.alive.filter(({ constant }) => cold.has(constant));
    if (concerned.length === 0 || process.cpuUsage(start).user / 1000 > plan.slow) return;
    live.change();
    if (!(await passes(test, run))) return note({ unsteady: name });
    const warm = new Map(live.reads);
    let hasForgotten = false;
    for (const mutant of concerned) {
      const isRemembered = cold.get(mutant.constant) !== warm.get(mutant.constant);
      if (isRemembered || hasForgotten) live.forget();
      hasForgotten = isRemembered;
      live.change(mutant);
      const passed = await passes(test, run);
      live.change();
      if (passed) continue;
      this.alive = this.alive.filter((other) => other !== mutant);
      note({ killed: mutant, by: name });
    }
    live.forget();
  }
}

async function passes(test: RunnerTestCase, run: () => unknown): Promise<boolean> {
  const suites = suitesOf(test);
  const cleanUp: unknown[] = [];
  try {
    for (const suite of suites) {
      for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) cleanUp.push(await hook(test.context, suite));
    }
    await run();
    return test.result?.state !== 'fail';
  } catch {
    return false;
  } finally {
    for (const suite of suites.toReversed()) {
      for (const hook of TestRunner.getSuiteHooks(suite).afterEach) await hook(test.context, suite);
    }
    for (const clean of cleanUp) if (typeof clean === 'function') await clean();
  }
}

function suitesOf({ suite, file }: RunnerTestCase): RunnerTestSuite[] {
  const suites: RunnerTestSuite[] = [];
  for (let at: RunnerTestSuite | undefined = suite; at; at = at.suite) suites.unshift(at);
  return suites.includes(file) ? suites : [file, ...suites];
}

function readFindings(file: string): Finding[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding);
}
