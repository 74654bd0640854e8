/** Functions that run in a browser cross as source text. */

/**
 * @param callee Must use nothing from outside itself.
 * @returns An expression. tsx gives nested functions their names with a helper of its own, which exists here only, so
 *   the expression brings one along.
 */
export function functionSource(callee: (...parameters: never[]) => unknown): string {
  return `((__name) => (${String(callee)}))((value) => value)`;
}
