/** Compares language tags: whether two name what a reader takes for one language, or a detector for each other. */

/** Each row: written so alike that a short text does not tell them apart. */
const ALIKE: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh', 'cnr'],
  ['id', 'in', 'ms'],
  ['he', 'iw'],
  ['tl', 'fil'],
  ['gl', 'pt'],
  ['ca', 'oc'],
  ['cs', 'sk'],
  ['mk', 'bg'],
];

/** @param one @param other BCP 47 */
export function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [primaryTag(one), primaryTag(other)];
  return first === second || ALIKE.some((row) => row.includes(first) && row.includes(second));
}

/** `zh-Hans-CN` → `zh`. */
export function primaryTag(language: string): string {
  return language.toLowerCase().split(/[-_]/, 1)[0] ?? language;
}
