/** Ends the background at a random moment of each summary, while a model streams: is there a summary, an end, and one bill at most? */
import type { ServerResponse } from 'node:http';
import type { BrowserUnderTest, Surface } from '../support/browser-under-test.ts';
import { chooseOllama } from '../support/engine-options.ts';
import { type ModelServer, sendJson, startModelServer, streamedEvents } from '../support/model-server.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { pause, until } from '../support/until.ts';
import { articleAddress } from './soak-site.ts';

const LINES = [
  'The apple trees of Tilbeck have flowered a second time.',
  '- The second harvest will be small.',
  '- A cider mill will take all of them.',
  '- Buds open only once.',
];
/** Between two pieces of the answer: the whole takes most of a second, in which most kills fall. */
const PIECE_MILLISECONDS = 120;
const LATEST_KILL_MILLISECONDS = 1_100;
const PATIENCE_MILLISECONDS = 20_000;

export async function killAtRandom(browser: BrowserUnderTest, rounds: number): Promise<string> {
  const server = await startSlowModel();
  const random = createRandom(12_345);
  const outcomes = new Map<string, number>();
  const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const times: number[] = [];
  const faults: string[] = [];
  await agreeOnce(browser, server);

  for (let round = 0; round < rounds; round++) {
    const page = await browser.openPage(articleAddress(round));
    const popup = await browser.clickToolbar(page);
    const started = Date.now();
    try {
      const killed = pause(random() * LATEST_KILL_MILLISECONDS).then(() => browser.killBackground());
      await startWriting(popup);
      await killed;
      await waitForSummary(popup, PATIENCE_MILLISECONDS);
      times.push(Date.now() - started);
      count(await settledState(popup));
    } catch (error) {
      count('no summary or no end');
      faults.push(`${round}: ${String(error).split('\n')[0]}`);
    }
    const asked = server.requests.filter(({ body }) => JSON.stringify(body ?? '').includes(`part-${round}.`)).length;
    if (asked > 1) count('asked twice by itself');
    await popup.close();
    await page.close();
  }
  server.close();
  times.sort((one, other) => one - other);
  const counts = [...outcomes].map(([outcome, number]) => `${number} ${outcome}`).join(', ');
  const time = `with a kill until both: median ${times[times.length >> 1]} ms, slowest ${times.at(-1)} ms`;
  return [`${rounds} kills: ${times.length} summaries; ${counts}; ${time}`, ...faults.slice(0, 3)].join('; ');
}

/** The consent that stands before the first sending. */
async function agreeOnce(browser: BrowserUnderTest, server: ModelServer): Promise<void> {
  await (await chooseOllama(browser, server)).close();
  const page = await browser.openPage(articleAddress('consent'));
  const popup = await browser.clickToolbar(page);
  await until('the question', async () => (await stateOf(popup)) === 'needs-consent');
  await popup.click('[data-action="upgrade-agree"]');
  await until('what is written', async () => (await stateOf(popup)) === 'done');
  await popup.close();
  await page.close();
}

/** Where engines do not begin by themselves, the reader begins them. */
async function startWriting(popup: Surface): Promise<void> {
  const state = await until('an offer', () => stateOf(popup), PATIENCE_MILLISECONDS);
  if (state === 'offered') await popup.click('[data-action="upgrade-start"]').catch(() => undefined);
}

function settledState(popup: Surface): Promise<string> {
  const settled = async () => {
    const state = await stateOf(popup);
    // What the reader has begun is offered for a moment yet.
    return state === 'working' || state === 'offered' ? undefined : state;
  };
  return until('an end', settled, PATIENCE_MILLISECONDS);
}

function stateOf(popup: Surface): Promise<string | undefined> {
  return popup.evaluate(() => document.querySelector<HTMLElement>('.upgrade')?.dataset.state);
}

function startSlowModel(): Promise<ModelServer> {
  return startModelServer(({ path, method }, response) => {
    if (path.endsWith('/models')) sendJson(response, 200, { object: 'list', data: [{ id: 'small' }, { id: 'large' }] });
    else if (method === 'POST' && path.endsWith('/chat/completions')) void write(response);
    else sendJson(response, 404, { error: { message: 'not found' } });
  });
}

async function write(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of streamedEvents(
    'openai',
    LINES.map((line) => `${line}\n`),
  )) {
    if (response.destroyed) return;
    response.write(event);
    await pause(PIECE_MILLISECONDS);
  }
  response.end();
}

/** The same moments in every run. A linear congruential generator. Source: Numerical Recipes, 7.1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
