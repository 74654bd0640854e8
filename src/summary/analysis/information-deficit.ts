/** How much a sentence tells by itself: "On Sunday, the sparring continued." tells next to nothing. */
import type { ArticleText } from './analyze-article.ts';

/** Content words, names and numbers, of which a point should have so many. */
const ENOUGH = 13;
const WORTH_OF_NAME = 1;
const WORTH_OF_NUMBER = 1.5;

/** @returns For each sentence what it lacks, 0–1. */
export function informationDeficits({ stemSets, cues, sentences }: ArticleText): number[] {
  return stemSets.map((stems, index) => {
    if (sentences[index]?.contextHeading) return 0;
    const cue = cues[index];
    // True, and of no use to a reader in a hurry.
    if (cue?.reportsSilence) return 1;
    const told = stems.size + WORTH_OF_NAME * new Set(cue?.names).size + WORTH_OF_NUMBER * (cue?.numbers ?? 0);
    return Math.max(0, 1 - told / ENOUGH);
  });
}
