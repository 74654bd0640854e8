/** "Test the connection" against servers that fail in every way that is known of them: each time it says what helps. */
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { chooseEngine, connectionResult, openOptions } from '../support/engine-options.ts';
import { type ModelServer, sendEvents, sendJson, startModelServer, streamedEvents } from '../support/model-server.ts';
import { typeText } from '../support/type-text.ts';
import { until } from '../support/until.ts';

type Answer = (response: ServerResponse) => void;

const error = (status: number, message: string, headers = {}): Answer => {
  return (response) => sendJson(response, status, { error: { message } }, headers);
};
const streamed = (pieces: readonly string[], end?: 'refused' | 'cut'): Answer => {
  return (response) => sendEvents(response, streamedEvents('openai', pieces, end));
};
const page: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<h1>Sign in</h1>');
};
const elsewhere: Answer = (response) => {
  response.writeHead(307, { location: 'http://elsewhere.example/v1/chat/completions' });
  response.end();
};

const FAILURES: readonly (readonly [string, Answer, string])[] = [
  ['lets no extension in', error(403, 'origin not allowed'), 'OLLAMA_ORIGINS="chrome-extension://*,moz-extension://*"'],
  ['refuses the key', error(401, 'wrong key'), 'does not accept the key'],
  ['wants to be paid', error(402, 'top up your account'), 'It says: “\u2068top up your account\u2069”'],
  ['lacks the model', error(404, 'model "large" not found, try pulling it first'), 'does not know the model “large”'],
  ['is busy', error(429, 'slow down', { 'retry-after': '90' }), 'Try again in 90 seconds.'],
  [
    'finds the text too long',
    error(400, 'the prompt is too long: maximum context length is 8'),
    'too long for this model',
  ],
  ['is no such server', page, 'not as a server of this kind does'],
  ['lies at another path', (response) => response.writeHead(404).end('404 page not found'), 'Is the address right?'],
  ['says nothing', streamed([]), 'The model gave an empty answer.'],
  ['will not', streamed([], 'refused'), 'would not write'],
  ['breaks off', streamed(['Par'], 'cut'), 'broke off'],
  ['points elsewhere', elsewhere, 'Nothing was sent there.'],
  ['fails', error(500, 'out of memory'), '(HTTP 500) It says: “\u2068out of memory\u2069”'],
];

let server: ModelServer;
let answer: Answer;

beforeAll(async () => {
  server = await startModelServer((_, response) => answer(response));
});
afterAll(() => server.close());

async function fill(options: Surface, id: string, value: string): Promise<void> {
  await options.click(`#${id}`);
  await options.evaluate((field) => document.querySelector<HTMLInputElement>(`#${field}`)?.select(), id);
  await typeText(options, value);
}

async function resultOfTest(options: Surface): Promise<string> {
  await options.evaluate(() => document.querySelector('#engine-result')?.replaceChildren());
  await options.click('#engine-test');
  return until('the result', async () => (await connectionResult(options)).replace('…', ''), 20_000);
}

describeInBothBrowsers(
  'the test of a connection',
  (browser) => {
    test('says exactly what is wrong', { timeout: 90_000 }, async () => {
      const options = await openOptions(browser());
      await chooseEngine(options, 'ollama');
      await fill(options, 'engine-address', `${server.origin}/v1`);
      await fill(options, 'engine-model', 'large');
      for (const [what, given, expected] of FAILURES) {
        answer = given;
        expect(await resultOfTest(options), `a server that ${what}`).toContain(expected);
      }
      answer = streamed(['Paris']);
      expect(await resultOfTest(options)).toContain('It works');
      await fill(options, 'engine-address', 'http://127.0.0.1:9/v1');
      expect(await resultOfTest(options)).toContain('does not answer. Is it running');
      await options.close();
    });

    test('is not needed to save: a server’s first model is taken where none was named', async () => {
      answer = (response) => sendJson(response, 200, { data: [{ id: 'tiny' }, { id: 'large' }] });
      const options = await openOptions(browser());
      await chooseEngine(options, 'ollama');
      await fill(options, 'engine-address', `${server.origin}/v1`);
      await options.click('#engine-save');
      await until('the saved engine', async () => (await connectionResult(options)).includes('Saved'));
      expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('#engine-model')?.value)).toBe(
        'tiny',
      );
      await options.close();
    });
  },
  { readableSites: ['http://127.0.0.1/*'], mayFetch: /^http:\/\/127\.0\.0\.1:/ },
);
