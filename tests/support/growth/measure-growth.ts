/** Measures by how much a call takes longer when its input is doubled: as a ratio within one run, so that the machine plays no part. */

export interface Growth {
  /** Of the worst doubling. */
  readonly ratio: number;
  /** Size before that doubling. */
  readonly size: number;
  /** CPU milliseconds of the longest call that was measured. */
  readonly milliseconds: number;
}

/** Makes a call that is ready to run; only running it is measured. */
export type PrepareCall = (size: number, seed: number) => () => unknown;

/** Linear is 2; what sorts or looks things up in a growing map comes to 2.3. */
export const MAX_RATIO = 2.6;
/** CPU milliseconds of the larger call: below it nobody waits, and the clock says little. */
const FELT = 20;
/** A pair that looks bad is measured as often again before it is believed. */
const RETRIES = 4;

/** From the largest size down, as long as a call is felt: of most functions the largest is not, and one call tells. */
export async function measureGrowth(prepare: PrepareCall, sizes: readonly number[]): Promise<Growth> {
  const seeds = new Map<number, number>();
  const timeOf = (size: number): Promise<number> => {
    const seed = (seeds.get(size) ?? 0) + 1;
    seeds.set(size, seed);
    return timeCall(prepare, size, seed);
  };
  const [largest = 0, ...smallerSizes] = sizes.toReversed();
  let larger = { size: largest, time: await timeOf(largest) };
  const growth = { ratio: 0, size: largest, milliseconds: larger.time };
  for (const size of smallerSizes) {
    if (larger.time < FELT) break;
    let { time } = larger;
    let before = await timeOf(size);
    for (let tries = 0; time >= FELT && time / before > MAX_RATIO && tries < RETRIES; tries++) {
      before = Math.max(before, await timeOf(size));
      time = Math.min(time, await timeOf(larger.size));
    }
    if (time >= FELT && time / before > growth.ratio) Object.assign(growth, { ratio: time / before, size });
    larger = { size, time: before };
  }
  return growth;
}

/** @returns CPU milliseconds of one call; of a short one, the mean of several. The first is made with a text not seen before. */
async function timeCall(prepare: PrepareCall, size: number, seed: number): Promise<number> {
  const call = prepare(size, seed);
  const first = await timeRun(call);
  if (first >= 1) return first;
  let total = 0;
  let count = 0;
  for (; total < 1 && count < 8; count++) total += await timeRun(call);
  return Math.max(total / count, 0.001);
}

async function timeRun(call: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await finish(call);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A refusal is an answer, too; anything else that is thrown is a call that was made wrongly. */
async function finish(call: () => unknown): Promise<void> {
  try {
    const answer = call();
    if (isAsyncIterable(answer)) for await (const _ of answer);
    else if (answer instanceof Promise) await answer;
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown instanceof TypeError || thrown instanceof ReferenceError) throw thrown;
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
