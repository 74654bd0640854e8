/** Runs in a view's page: shows each record as it would be with an engine at work, so that no sheet needs a server. */

import type { SuggestedQuestions } from '../../src/languages/language.ts';

export type UpgradeStage = 'consent' | 'writing' | 'checked' | 'interrupted';

/** @param questions By language. */
export function pretendUpgrade(stage: UpgradeStage, questions: Readonly<Record<string, SuggestedQuestions>>): void {
  const { connect } = chrome.runtime;
  const writer = { engine: 'ollama', model: 'gemma3:4b', host: 'localhost:11434' };

  // biome-ignore lint/suspicious/noExplicitAny: records as they come, of no type here.
  function withUpgrade(job: any): unknown {
    if (job?.state !== 'done') return job;
    const { summary, article } = job;
    const text = `Summarize this article in five points.\n\n${article.blocks.map((block: { text: string }) => block.text).join('\n\n')}`;
    if (stage === 'consent')
      return { ...job, upgrade: { ...writer, state: 'needs-consent', reason: 'first-time', text } };
    if (stage === 'writing') {
      return {
        ...job,
        upgrade: { ...writer, state: 'working', step: 'write', draft: article.blocks[0].text.slice(0, 180) },
      };
    }
    if (stage === 'interrupted') return { ...job, upgrade: { ...writer, state: 'interrupted' } };
    const checked = (point: { text: string; sources: unknown[] }, index: number) => {
      const number = /[0-9٠-٩][0-9٠-٩.,]*/.exec(point.text);
      const start = number?.index ?? 0;
      const end = start + (number?.[0].length ?? 8);
      const finding = { kind: 'number', start, end, reason: 'number-not-in-article' };
      if (index === 0) return { ...point, check: { verdict: 'partly', findings: [finding] } };
      if (index === 1) {
        const wrong = point.text.replace(/[0-9٠-٩][0-9٠-٩.,]*/, (digits) =>
          digits.length > 1 ? digits.slice(1) : '7',
        );
        const findings = number ? [{ ...finding, end: end - 1 }] : [];
        return { ...point, written: { text: wrong, check: { verdict: 'unsupported', findings } } };
      }
      return { ...point, check: { verdict: 'supported', findings: [] } };
    };
    const { gist } = summary;
    const points = summary.points.filter((point: { text: string }) => point.text !== gist.text);
    const written = {
      ...summary,
      ...writer,
      gist: checked(gist, 2),
      points: points.map(checked),
      notChecked: ['roles'],
    };
    const exchange = {
      engine: 'ollama',
      host: writer.host,
      bytesOut: 9_400,
      bytesIn: 1_300,
      startedAt: 1_790_000_000_000,
      milliseconds: 4_200,
    };
    const { why = '', next = '', unknown = '' } = questions[article.language.slice(0, 2)] ?? {};
    const answer = { ...written, question: unknown, sentences: [checked(gist, 2)] };
    return {
      ...job,
      upgrade: { ...writer, state: 'done', summary: written },
      exchanges: [exchange],
      suggestions: [why, next, unknown],
      asked: [{ question: unknown, state: 'done', answer }],
    };
  }

  Object.defineProperty(chrome.runtime, 'connect', {
    value: (...parameters: [{ name: string }]) => {
      const port = connect.apply(chrome.runtime, parameters as never);
      if (!parameters[0]?.name?.startsWith('job:')) return port;
      const listen = port.onMessage.addListener.bind(port.onMessage);
      Object.defineProperty(port.onMessage, 'addListener', {
        value: (listener: (job: unknown, from: chrome.runtime.Port) => void) =>
          listen((job: unknown, from: chrome.runtime.Port) => listener(withUpgrade(job), from)),
      });
      return port;
    },
  });
}
