/**
 * Asks a server with all the options that would help, and climbs down where it refuses one: servers differ in what they know and
 * say so in all kinds of words. What a server took is remembered, so that it is asked in vain only once.
 */
import { EngineError } from '../../errors.ts';
import type { Server } from '../http/send.ts';

/** By the names that servers know, least known first: that one is given up where a refusal names none. */
export type Ladder = Readonly<Record<string, Option>>;

interface Option {
  /** From best to worst. */
  readonly values: readonly unknown[];
  /** Without it every request is refused, so the last value stays. */
  readonly isNeeded?: boolean;
}

/** Of each server and model, and of what may be asked of it, while this worker lives. */
const taken = new Map<string, Ladder>();

/** @throws what `ask` throws, where no rung is left or the refusal is about something else. */
export async function climbDown<T>(server: Server, ladder: Ladder, ask: (options: object) => Promise<T>): Promise<T> {
  const name = [server.engine, server.address, server.model, ...Object.keys(ladder)].join(' ');
  for (let rung = taken.get(name) ?? ladder; ; ) {
    try {
      const answer = await ask(optionsOf(rung));
      taken.set(name, rung);
      return answer;
    } catch (thrown) {
      const lower = lowerRung(rung, thrown);
      if (!lower) {
        if (wasTaken(thrown)) taken.set(name, rung);
        throw thrown;
      }
      rung = lower;
    }
  }
}

/** The server went to work with these options, whatever came of it. */
function wasTaken(thrown: unknown): boolean {
  return thrown instanceof EngineError && ['engine-cut-off', 'engine-empty', 'engine-refused'].includes(thrown.code);
}

function optionsOf(rung: Ladder): object {
  return Object.fromEntries(Object.entries(rung).map(([name, { values }]) => [name, values[0]]));
}

function lowerRung(rung: Ladder, thrown: unknown): Ladder | undefined {
  if (!(thrown instanceof EngineError) || ![400, 422].includes(thrown.details.status ?? 0)) return undefined;
  const said = thrown.details.said ?? '';
  const named = nameIn(said, Object.keys(rung));
  if (named === undefined && thrown.code !== 'engine-broken') return undefined;
  const refused = named ?? Object.keys(rung).find((name) => !rung[name]?.isNeeded);
  const option = refused === undefined ? undefined : rung[refused];
  if (refused === undefined || !option) return undefined;
  const left = UNKNOWN.test(said) && !option.isNeeded ? [] : option.values.slice(1);
  if (left.length > 0) return { ...rung, [refused]: { ...option, values: left } };
  if (option.isNeeded) return undefined;
  const { [refused]: _, ...others } = rung;
  return others;
}

/** The server does not know the option at all, so no other value of it helps. */
const UNKNOWN =
  /unknown|unrecogni[sz]ed|unexpected|extra (?:inputs|fields)|unsupported parameter|does not support param/i;

/** The name that is said first: what follows is often what it depends on. */
function nameIn(said: string, names: readonly string[]): string | undefined {
  const words = lettersOf(said);
  const found = names
    .map((name) => ({ name, at: words.search(alias(name)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return found[0]?.name;
}

/** "thinking_config", "Thinking level", "thinkingBudget": all of them are about the one option. */
function alias(name: string): RegExp {
  const letters = lettersOf(name);
  return new RegExp(
    /^thinking/.test(letters) ? 'thinking' : letters === 'outputconfig' ? 'outputconfig|effort' : letters,
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
