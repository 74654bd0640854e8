/** What a reader learns from a sentence by itself: the news, the outcome, who somebody is. */
import type { ArticleModel } from '../article-model.ts';
import { type NamedNumbers, yes } from './named-numbers.ts';

export function tellingFeatures({ cues, lacks, introductions, outcomes, news }: ArticleModel): NamedNumbers[] {
  return cues.map((cue, index) => ({
    lack: lacks[index] ?? 0,
    introduces: Math.min(introductions.introduced[index]?.size ?? 0, 4) / 2,
    strangers: Math.min(introductions.strangers[index]?.length ?? 0, 4) / 2,
    outcome: outcomes[index] ?? 0,
    isNews: yes(news === index),
    afterNews: news === undefined ? 0 : yes(index > news),
    namesDay: yes(cue.namesDay),
  }));
}
