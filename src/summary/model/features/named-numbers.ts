/** Types what the networks see, as named numbers: the names are for people, the order is what the trained weights follow. */
export type NamedNumbers = Readonly<Record<string, number>>;

export const yes = (value: boolean | undefined): number => (value ? 1 : 0);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** @returns For each value the share of the others that are greater, 0 for the greatest. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value || a.index - b.index);
  const result = new Array<number>(values.length);
  order.forEach(({ index }, place) => {
    result[index] = place / values.length;
  });
  return result;
}
