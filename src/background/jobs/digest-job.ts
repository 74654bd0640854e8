/** Names a job by a digest of what decides its outcome and who may know: the article's content, its site, the engines, the options. */
import type { Article } from '../../article/article.ts';
import type { JobId } from '../../messaging/jobs/job-id.ts';
import type { EngineRequest } from '../../messaging/jobs/upgrade.ts';
import { hexDigest } from '../hex-digest.ts';

export interface JobOptions {
  /** Of the instant engine. */
  readonly engine: string;
  readonly points: number;
  /** Origin of the page: a page that copies an article learns nothing of what the reader has asked where it stood first. */
  readonly site?: string;
  readonly engineRequest?: EngineRequest;
  /** An engine request that is blocked is another job than the same one on a site that may be sent from. */
  readonly isBlockedBySite?: true;
  /** Private windows share no job with others, so that nothing is sent of one because another agreed. */
  readonly isPrivate?: boolean;
}

export async function jobId(article: Article, options: JobOptions): Promise<JobId> {
  const { engine, points, site = '', engineRequest, isBlockedBySite = false, isPrivate = false } = options;
  const content = [article.title, article.language, article.kind, article.blocks.map(({ kind, text }) => [kind, text])];
  const wanted = engineRequest && [
    engineRequest.engine,
    engineRequest.address,
    engineRequest.model,
    engineRequest.language,
    engineRequest.instruction,
    // What writes had its name before anything could choose.
    ...(engineRequest.isPicking ? [true] : []),
  ];
  return hexDigest(JSON.stringify([engine, points, site, content, wanted ?? null, isBlockedBySite, isPrivate]));
}
