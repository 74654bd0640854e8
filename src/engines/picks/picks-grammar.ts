/**
 * Constrains a pick as a grammar (GBNF, llama.cpp), which a JSON schema cannot: each number stands for a sentence that there is, and, unless
 * there are very many, none comes twice. Source of the notation: ggml-org/llama.cpp, grammars/README.md.
 */
import { PICKS_FIELD, type PickOrder } from './pick-order.ts';

/** Rules against repeats grow with the square of the sentences, of which a model inside the browser reads about a hundred. Set by hand. */
const MAX_WITHOUT_REPEATS = 120;

export function picksGrammar(order: PickOrder): string {
  const { count, of } = order;
  if (of <= MAX_WITHOUT_REPEATS) return differentNumbers(order);
  // What comes twice is refused as the answer is parsed.
  return [root(Array(count).fill('n').join(' ", " ')), `n ::= ${range(1, of).join(' | ')}`].join('\n');
}

function root(numbers: string): string {
  return `root ::= "{\\"${PICKS_FIELD}\\": [" ${numbers} "]}"`;
}

function differentNumbers({ count, of }: PickOrder): string {
  const rules = new Map<string, string>();

  /** @returns the name of the rule for all numbers but those picked already, in whichever order. */
  function numbersBut(picked: readonly number[]): string {
    const name = ['n', ...picked].join('-');
    if (rules.has(name)) return name;
    rules.set(name, '');
    const isLast = picked.length === count - 1;
    rules.set(name, isLast ? lastNumber(picked, of) : nextNumber(picked));
    return name;
  }

  function nextNumber(picked: readonly number[]): string {
    const numbers = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !picked.includes(number));
    return numbers
      .map((number) => `"${number}, " ${numbersBut([...picked, number].sort((one, other) => one - other))}`)
      .join(' | ');
  }

  const first = numbersBut([]);
  return [root(first), ...[...rules].map(([name, body]) => `${name} ::= ${body}`)].join('\n');
}

/** What is left between the picked ones, as ranges: a hundred numbers are a dozen terms. */
function lastNumber(picked: readonly number[], of: number): string {
  const bounds = [0, ...picked, of + 1];
  return bounds
    .slice(1)
    .flatMap((bound, index) => range((bounds[index] ?? 0) + 1, bound - 1))
    .join(' | ');
}

/** @returns Alternatives that match the numbers from one to the other: `[3-9] | "1" [0-9] | "2" [0-4]`. */
function range(from: number, to: number): string[] {
  const alternatives: string[] = [];
  for (let start = from; start <= to; ) {
    // As many as share all digits but the last.
    const end = Math.min(to, start - (start % 10) + 9);
    const digits = start === end ? `"${start % 10}"` : `[${start % 10}-${end % 10}]`;
    const tens = Math.floor(start / 10);
    alternatives.push(tens ? `"${tens}" ${digits}` : digits);
    start = end + 1;
  }
  return alternatives;
}
