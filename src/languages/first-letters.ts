/** A stand-in for a stemmer: in languages that bend the ends of words, a long word is known by how it begins. */

export function firstLetters(count: number): (word: string) => string {
  return (word) => (word.length > count ? word.slice(0, count) : word);
}
