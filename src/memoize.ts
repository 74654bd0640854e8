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

/** For what takes long to make and is seldom asked. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
