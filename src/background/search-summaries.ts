/** Finds past summaries by words of their headline, site, article or summary: what a reader remembers of one may stand in any of them. */
import type { Job } from '../messaging/jobs/job.ts';

type Done = Extract<Job, { state: 'done' }>;

/** @returns those in which each of the words stands, or a longer one that it is a part of, with capitals or without. */
export function searchSummaries(jobs: readonly Done[], words: string): Done[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return jobs.filter((job) => {
    const text = fold(textOf(job));
    return wanted.every((word) => text.includes(word));
  });
}

function textOf({ article, summary, upgrade }: Done): string {
  const written = upgrade?.state === 'done' ? [upgrade.summary] : [];
  const points = [summary, ...written].flatMap(({ gist, points: others }) => [gist, ...others]);
  const { title, site = '', byline = '', blocks } = article;
  return [title, site, byline, ...[...points, ...blocks].map(({ text }) => text)].join('\n');
}

/** "Réunion" is found by "reunion", and letters in two parts by those in one. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
