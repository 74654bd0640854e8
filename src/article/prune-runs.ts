/** Inside the body's box: which runs are the article, and which are furniture that stands among it. */
import { Hint } from './element-hints.ts';
import type { Box, PageTree, TextRun } from './page-tree.ts';
import { Cue, readCues } from './text-cues.ts';
import { FURNITURE, type Weights } from './weigh-runs.ts';

export function pruneRuns({ runs }: PageTree, weights: Weights, body: Box): TextRun[] {
  const inside = runs.slice(body.firstRun, body.endRun);
  const isStrong = (run: TextRun) =>
    (weights.prose[run.index] ?? 0) > 80 &&
    !((run.box.inherited | run.inlineHints) & (FURNITURE | Hint.CAPTION)) &&
    !(readCues(run.text) & (Cue.READ_MORE | Cue.COPYRIGHT | Cue.BIO));
  const strong = inside.filter(isStrong);
  const first = strong[0]?.index ?? 0;
  const last = strong.at(-1)?.index ?? 0;
  return inside.filter((run) => {
    if (run.index < first || run.index > last) return false;
    const hints = run.box.inherited | run.inlineHints;
    if (hints & (FURNITURE | Hint.CAPTION | Hint.TAGS | Hint.AUTHOR | Hint.HIDDEN | Hint.META)) return false;
    const length = weights.lengths[run.index] ?? 0;
    const linkShare = run.linkCharacters / run.text.length;
    if (linkShare > 0.8) return false;
    const cues = readCues(run.text);
    if (cues & Cue.READ_MORE && linkShare > 0.3) return false;
    if (length < 200 && cues & (Cue.CREDIT | Cue.SIGN_UP | Cue.SHARE | Cue.ADVERT | Cue.COPYRIGHT | Cue.SUMMARY_WIDGET))
      return false;
    return true;
  });
}
