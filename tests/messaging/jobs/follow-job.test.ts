import { describe, expect, it } from 'vitest';
import { followJob } from '../../../src/messaging/jobs/follow-job.ts';
import { isUnderWay, type Job, type JobView } from '../../../src/messaging/jobs/job.ts';
import { jobPortName } from '../../../src/messaging/jobs/job-id.ts';
import { inventedArticle } from '../../support/invented-article.ts';

const id = 'a'.repeat(64);
const order = { id, article: inventedArticle(), points: 5, news: [], retention: 'session', isPrivate: false } as const;
const view = (job: Job): JobView => ({ ...job, news: [], isUnderWay: isUnderWay(job) });
const working = view({ ...order, news: [], state: 'working' });
const failed = view({ ...order, news: [], state: 'failed', error: { code: 'too-short', message: '' } });

/** A view that follows, and the background's ends of the ports that it opens. */
function follow() {
  const ports: { name: string; post(message: unknown): void; die(): void; isClosed: boolean }[] = [];
  const heard: string[] = [];
  const stop = followJob<JobView>(
    id,
    (name) => {
      let onMessage: (message: unknown) => void = () => undefined;
      let onDisconnect: () => void = () => undefined;
      const port = { name, isClosed: false, post: (message: unknown) => onMessage(message), die: () => onDisconnect() };
      ports.push(port);
      return {
        onMessage(listener) {
          onMessage = listener;
        },
        onDisconnect(listener) {
          onDisconnect = listener;
        },
        disconnect() {
          port.isClosed = true;
        },
      };
    },
    { onJob: ({ state }) => heard.push(state), onLost: () => heard.push('lost') },
  );
  return { ports, heard, stop, last: () => ports.at(-1) };
}

describe('following a job', () => {
  it('tells each record, and hangs up after the last', () => {
    const { ports, heard, last } = follow();
    last()?.post(working);
    last()?.post(failed);
    expect(ports.map(({ name, isClosed }) => [name, isClosed])).toEqual([[jobPortName(id), true]]);
    expect(heard).toEqual(['working', 'failed']);
  });

  it('wakes the background again when its worker dies', () => {
    const { ports, heard, last } = follow();
    last()?.post(working);
    last()?.die();
    last()?.post(failed);
    expect(ports.length).toBe(2);
    expect(heard).toEqual(['working', 'failed']);
  });

  it('gives a job up that no worker survives', () => {
    const { ports, heard, last } = follow();
    for (let deaths = 0; deaths < 10; deaths += 1) last()?.die();
    expect(ports.length).toBe(4);
    expect(heard).toEqual(['lost']);
  });

  it('says when nobody remembers the job', () => {
    const { heard, last } = follow();
    last()?.post(null);
    expect(heard).toEqual(['lost']);
  });

  it('is silent once it was stopped', () => {
    const { heard, stop, last } = follow();
    stop();
    last()?.post(failed);
    last()?.die();
    expect(heard).toEqual([]);
    expect(last()?.isClosed).toBe(true);
  });
});
