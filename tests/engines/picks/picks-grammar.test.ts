import { describe, expect, it } from 'vitest';
import { parsePicks } from '../../../src/engines/picks/parse-picks.ts';
import { picksGrammar } from '../../../src/engines/picks/picks-grammar.ts';

/** All that a grammar of literals, digits and rules says. */
function language(grammar: string): string[] {
  const rules = new Map(grammar.split('\n').map((line) => line.split(' ::= ') as [string, string]));
  const ofTerm = (term: string): string[] => {
    const [, low = 0, high = 0] = /^\[(\d)-(\d)\]$/.exec(term) ?? [];
    if (term.startsWith('[')) return Array.from({ length: +high - +low + 1 }, (_, index) => `${+low + index}`);
    return term.startsWith('"') ? [JSON.parse(term) as string] : ofRule(term);
  };
  const ofRule = (name: string): string[] =>
    (rules.get(name) ?? 'no such rule')
      .split(' | ')
      .flatMap((alternative) =>
        (alternative.match(/"(?:\\.|[^"])*"|\S+/g) ?? []).reduce<string[]>(
          (soFar, term) => soFar.flatMap((begun) => ofTerm(term).map((next) => begun + next)),
          [''],
        ),
      );
  return ofRule('root');
}

describe('a grammar of picks', () => {
  it.each([
    [1, 1],
    [1, 23],
    [2, 11],
    [3, 3],
    [3, 12],
  ])('says every choice of %d out of %d, and nothing else', (count, of) => {
    const said = language(picksGrammar({ count, of }));
    const choices = Array.from({ length: count }, (_, index) => of - index).reduce(
      (product, left) => product * left,
      1,
    );
    expect(new Set(said).size).toBe(choices);
    for (const answer of said) expect(parsePicks(answer, { count, of }), answer).toBeDefined();
  });

  it('stays small enough for as many sentences as a model inside the browser reads', () => {
    expect(picksGrammar({ count: 3, of: 100 }).length).toBeLessThan(2 ** 20);
  });

  it('grows no faster than the sentences where they are very many, and leaves repeats to be refused', () => {
    const [many, twice] = [2000, 4000].map((of) => picksGrammar({ count: 3, of }).length) as [number, number];
    expect(twice / many).toBeLessThan(2.2);
    expect(new Set(language(picksGrammar({ count: 2, of: 121 }))).size).toBe(121 ** 2);
    expect(language(picksGrammar({ count: 1, of: 1234 }))).toHaveLength(1234);
    expect(parsePicks('{"sentences": [121, 121]}', { count: 2, of: 121 })).toBeUndefined();
  });
});
