/**
 * Declares how views have a summary, or its article, read aloud: what they ask for over a port, and the state that comes at each change. The
 * background owns the voice, so it goes on when a popup closes, and every view shows the same.
 */
import * as v from 'valibot';
import { JobIdSchema } from './jobs/job.ts';
import type { JobId } from './jobs/job-id.ts';

const SpokenTextSchema = v.picklist(['summary', 'article']);
export type SpokenText = v.InferOutput<typeof SpokenTextSchema>;

export const ListenCommandSchema = v.variant('do', [
  v.object({
    do: v.literal('play'),
    job: JobIdSchema,
    what: SpokenTextSchema,
    /** Index: of a summary the gist, then the points beside it. After the last one nothing is read. */
    sentence: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** 1 is the voice's usual one. */
    speed: v.pipe(v.number(), v.minValue(0.5), v.maxValue(4)),
  }),
  v.object({ do: v.literal('pause') }),
]);
export type ListenCommand = v.InferOutput<typeof ListenCommandSchema>;

export interface ListenState {
  readonly job?: JobId;
  readonly what: SpokenText;
  /** Where it reads, or would go on. */
  readonly sentence: number;
  readonly speed: number;
  readonly isSpeaking: boolean;
  /** Nothing on this device can speak the summary's language. */
  readonly hasNoVoice?: boolean;
}
