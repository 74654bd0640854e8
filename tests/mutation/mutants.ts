/** Makes the changes that some test has to notice: of each number nothing, a tenth and ten times, of a share also half more and less. */
import { EQUIVALENT } from './equivalent-mutants.ts';
import type { Mutant } from './live-constants.ts';
import type { NumericConstant } from './numeric-constants.ts';

export function mutantsOf({ id, value }: NumericConstant): Mutant[] {
  const isShare = Math.abs(value) > 0 && Math.abs(value) < 1;
  const factors = isShare ? [0, 0.1, 0.5, 1.5, 10] : [0, 0.1, 10];
  return factors
    .map((factor) => ({ constant: id, value: value * factor, factor: `×${factor}` }))
    .filter((mutant) => !isDeclared(mutant));
}

/** @returns Whether it is declared that this change is none. */
function isDeclared({ constant, factor }: { constant: string; factor: string }): boolean {
  return EQUIVALENT.some(
    ({ constants, factors }) => constants.includes(constant) && (!factors || factors.includes(factor)),
  );
}
