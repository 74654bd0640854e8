/** How often a supported claim scores above an unsupported one, ties half: 0.5 is chance. */

/** @returns NaN where one of the two labels is missing, or a score is NaN because nothing was there to learn it from. */
export function rocAuc(scored: readonly { readonly score: number; readonly label: number }[]): number {
  if (scored.some(({ score }) => Number.isNaN(score))) return Number.NaN;
  const sorted = [...scored].sort((one, other) => one.score - other.score);
  let rankSum = 0;
  let positives = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end++;
    const rank = (at + 1 + end) / 2;
    for (; at < end; at++) {
      if (sorted[at]?.label !== 1) continue;
      rankSum += rank;
      positives++;
    }
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}
