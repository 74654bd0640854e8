/** Passes on the newest of many values, at most once per pause: for drafts that grow with every word. */

export interface Throttle<Value> {
  put(value: Value): void;
  /** Forgets what was not passed on yet. */
  stop(): void;
}

/** @param pass The first value comes at once, what follows within the pause as one: the newest. */
export function createThrottle<Value>(pauseMilliseconds: number, pass: (value: Value) => void): Throttle<Value> {
  let waiting: { readonly value: Value } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function passOn(value: Value): void {
    pass(value);
    timer = setTimeout(() => {
      timer = undefined;
      const next = waiting;
      waiting = undefined;
      if (next) passOn(next.value);
    }, pauseMilliseconds);
  }

  return {
    put(value) {
      if (timer === undefined) passOn(value);
      else waiting = { value };
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
    },
  };
}
