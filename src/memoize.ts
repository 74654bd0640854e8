/** For pure functions that are asked the same again and again: news repeats its words, and each step asks anew. */

/**
 * @param answer Pure, and never `undefined`.
 * @param most How many answers are kept; the one beyond them ends what was kept before.
 * @returns The function, with a memory.
 */
export function memoize<Answer>(answer: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = answer(text);
      if (known.size >= most) known.clear();
      known.set(text, found);
    }
    return found;
  };
}

/** Languages of which answers are kept: an article has one or two, a digest some more. Set by hand. */
const MAX_LANGUAGES = 4;

/** @param most How many answers are kept of each language. @returns As `memoize`, of a text in a language (BCP 47). */
export function memoizeByLanguage<Answer>(
  answer: (text: string, language: string) => Answer,
  most: number,
): (text: string, language: string) => Answer {
  const answersIn = memoize((language) => memoize((text) => answer(text, language), most), MAX_LANGUAGES);
  return (text, language) => answersIn(language)(text);
}

/** For what takes long to make and is seldom asked. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** @returns `known` and, each made when it is first asked for, what `makers` make. */
export function withLazy<Known extends object, Made extends object>(
  known: Known,
  makers: { readonly [Key in keyof Made]: () => Made[Key] },
): Known & Made {
  const whole = { ...known } as Known & Made;
  for (const key in makers) Object.defineProperty(whole, key, { get: lazy(makers[key]), enumerable: true });
  return whole;
}
