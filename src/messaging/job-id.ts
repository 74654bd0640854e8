/** A job's name, by itself: a script in a page knows a job by it, and carries no schema of the record. */
import * as v from 'valibot';

/** Names content, engine and options, so that an edited page is a new job and the same page asked twice is not. */
export const JobIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export type JobId = v.InferOutput<typeof JobIdSchema>;

/** Name of the port over which a job's records come, each as it changes; `null` for a job that nobody remembers. */
export const jobPortName = (id: JobId): string => `job:${id}`;

/** @returns `undefined` when `name` is no job's port. */
export const jobIdOfPort = (name: string): JobId | undefined => /^job:([0-9a-f]{64})$/.exec(name)?.[1];
