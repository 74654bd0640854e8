/** A job's name is a digest of what decides its outcome: the article's content, the engine, the options. */
import type { Article } from '../article/article.ts';
import type { JobId } from '../messaging/job.ts';
import { hexDigest } from './hex-digest.ts';

export interface JobOptions {
  readonly engine: string;
  readonly points: number;
}

export async function jobId(article: Article, { engine, points }: JobOptions): Promise<JobId> {
  const content = [article.title, article.language, article.kind, article.blocks.map(({ kind, text }) => [kind, text])];
  return hexDigest(JSON.stringify([engine, points, content]));
}
