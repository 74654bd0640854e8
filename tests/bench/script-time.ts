/** Reads from a Chromium trace how long scripts, and the rendering, kept a page's main thread busy. */

/** Milliseconds of the thread's own clock. */
export interface PageTimes {
  readonly script: number;
  /** Style, layout and paint that no script waited for. */
  readonly rendering: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own clock: time in which other programs had the processor does not count. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly isOutermostMainFrame?: boolean } };
}

/** Everything in which a script may run, compiling and promise jobs included. They nest: their union counts. */
const SCRIPT_EVENTS = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
  'v8.compile',
  'v8.run',
]);

const RENDERING_EVENTS = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/**
 * @param url Of the page whose main thread is meant; from its commit on.
 * @returns `undefined` when the trace does not hold that page: now and then Chromium loses a process's events.
 */
export function readPageTimes(trace: Uint8Array | undefined, url: string): PageTimes | undefined {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const place = placeOf(url);
  const commit = traceEvents.findLast(
    ({ name, args }) =>
      name === 'CommitLoad' && args?.data?.isOutermostMainFrame && placeOf(args.data.url ?? '') === place,
  );
  if (commit === undefined) return undefined;
  const timesOf = (events: readonly Set<string>[]) =>
    unionOf(
      traceEvents.filter(
        ({ pid, tid, name, ph, tts = 0 }) =>
          pid === commit.pid &&
          tid === commit.tid &&
          ph === 'X' &&
          tts >= (commit.tts ?? 0) &&
          events.some((names) => names.has(name)),
      ),
    );
  const script = timesOf([SCRIPT_EVENTS]);
  // What a script forces is the script's.
  return { script, rendering: timesOf([SCRIPT_EVENTS, RENDERING_EVENTS]) - script };
}

/** Events nest: no moment counts twice. */
function unionOf(events: readonly TraceEvent[]): number {
  const runs = events
    .map(({ tts = 0, tdur = 0 }) => ({ start: tts, end: tts + tdur }))
    .sort((one, other) => one.start - other.start);
  let microseconds = 0;
  let reached = 0;
  for (const { start, end } of runs) {
    microseconds += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return microseconds / 1000;
}

/** Chromium tries https first. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
}
