/** Declares a job's name by itself: a script in a page knows a job by it, and carries no schema. */

/** 64 lower-case hexadecimal digits; see background/jobs/digest-job.ts. */
export type JobId = string;

/** Name of the port over which a job's records come, each as it changes; `null` for a job that nobody remembers. */
export const jobPortName = (id: JobId): string => `job:${id}`;

/** @returns `undefined` when `name` is no job's port. */
export const jobIdOfPort = (name: string): JobId | undefined => /^job:([0-9a-f]{64})$/.exec(name)?.[1];
