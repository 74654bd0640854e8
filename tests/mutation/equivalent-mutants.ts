/** Declares which changes of which numbers cannot be noticed by a test, or judge nothing, and why. */

export interface Equivalent {
  readonly constants: readonly string[];
  /** All, where none is named. */
  readonly factors?: readonly string[];
  readonly reason: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
