/** The scorer's engine interface for a function from plain text and a number of sentences to sentences. */
export function asEngine(summarize) {
  return {
    articleFromText: ({ paragraphs, language }) => ({ text: paragraphs.join('\n'), language }),
    summarizeArticle: (article, { points }) => ({ points: laterList(summarize(article, points)) }),
  };
}

/** The scorer maps the points at once and then waits: a list that may still be on its way. */
function laterList(sentences) {
  return { map: async (take) => (await sentences).map((text) => take({ text })) };
}
