/** What is never text: the thoughts of a model, however its server or its template writes them. */
import { describe, expect, it } from 'vitest';
import type { Server } from '../../src/engines/http/send.ts';
import type { Prompt, WriteRequest } from '../../src/engines/model.ts';
import { anthropic } from '../../src/engines/models/anthropic.ts';
import { gemini } from '../../src/engines/models/gemini.ts';
import { openAiCompatible } from '../../src/engines/models/openai-compatible.ts';
import { plainText } from '../../src/engines/prompts/parse-points.ts';
import { separateThoughts } from '../../src/engines/prompts/separate-thoughts.ts';
import { testConnection } from '../../src/engines/setup/test-connection.ts';
import { PROMPT } from '../support/model-prompt.ts';
import { sendEvents, sendJson, startModelServer, streamedEvents } from '../support/model-server.ts';
import { openModelServers } from '../support/open-model-servers.ts';

const ANSWER = 'The bridge is closed.\n- Größe, 橋: 3 < 4 [sic].';
const THOUGHTS = 'The reader wants\n- a plan, with [brackets] and a < sign.\n';

const FORMS: readonly (readonly [string, string])[] = [
  ['<think>', `<think>\n${THOUGHTS}</think>\n\n${ANSWER}`],
  ['<think> in capitals', `<THINK>${THOUGHTS}</THINK>${ANSWER}`],
  ['<thinking>', `<thinking>${THOUGHTS}</thinking>\n${ANSWER}`],
  ['<thought>', `<thought>${THOUGHTS}</thought>${ANSWER}`],
  ['<reasoning>', `<reasoning>${THOUGHTS}</reasoning>${ANSWER}`],
  ['Seed', `<seed:think>${THOUGHTS}</seed:think>${ANSWER}`],
  ['Magistral', `[THINK]${THOUGHTS}[/THINK]${ANSWER}`],
  ['Kimi', `◁think▷${THOUGHTS}◁/think▷${ANSWER}`],
  ['Command', `<|START_THINKING|>${THOUGHTS}<|END_THINKING|>${ANSWER}`],
  ['Gemma', `<|channel>thought\n${THOUGHTS}<channel|>${ANSWER}`],
  ['Gemma that has nothing to think', `<|channel>thought\n<channel|>${ANSWER}`],
  [
    'GPT-OSS',
    `<|channel|>analysis<|message|>${THOUGHTS}<|end|><|start|>assistant<|channel|>final<|message|>${ANSWER}<|return|>`,
  ],
  [
    'GPT-OSS in three channels',
    `<|start|>assistant<|channel|>analysis<|message|>${THOUGHTS}<|end|><|start|>assistant<|channel|>commentary to=x <|constrain|>json<|message|>{}<|call|><|start|>assistant<|channel|>final<|message|>${ANSWER}`,
  ],
  ['GPT-OSS without its marks', `analysisWe need a plan.assistantfinal${ANSWER}`],
  ['thoughts in two pieces', `<think>One.</think>${ANSWER.slice(0, 10)}<think>Two.</think>${ANSWER.slice(10)}`],
];

const open = openModelServers();

async function serverOf(events: readonly string[]): Promise<Server> {
  const server = await startModelServer((_, response) => sendEvents(response, events));
  open.push(server);
  return { engine: 'other', address: `${server.origin}/v1`, model: 'small', fetch: globalThis.fetch };
}

/** What a model writes, what it shows on the way, and how often it is said to think. */
async function written(model: { write(prompt: Prompt, request: WriteRequest): Promise<string> }) {
  const drafts: string[] = [];
  let thoughts = 0;
  const text = await model.write(PROMPT, {
    signal: new AbortController().signal,
    mayDownload: false,
    onText: (soFar) => drafts.push(soFar),
    onThought: () => (thoughts += 1),
  });
  return { text, drafts, thoughts };
}

describe('thoughts in the text of an answer', () => {
  it.each(FORMS)('are left out, whole or letter by letter, and no mark is shown on the way: %s', async (_, text) => {
    for (const size of [1, 3, 7, text.length]) {
      const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'gu')) ?? [];
      const answer = await written(openAiCompatible(await serverOf(streamedEvents('openai', pieces)), true));
      expect(answer.text).toBe(ANSWER);
      for (const draft of answer.drafts) expect(ANSWER.startsWith(draft), draft).toBe(true);
      if (size < text.length && text.includes(THOUGHTS)) expect(answer.thoughts).toBeGreaterThan(0);
    }
    expect(plainText(text)).toBe(plainText(ANSWER));
  });

  it('are left out where only their end is written, because the prompt began them', async () => {
    for (const end of ['</think>', '[/THINK]', '<channel|>', '<|end_thinking|>']) {
      const { text } = await written(
        openAiCompatible(await serverOf(streamedEvents('openai', [THOUGHTS, end, `\n${ANSWER}`])), true),
      );
      expect(text).toBe(ANSWER);
    }
  });

  it('that do not end are no answer', () => {
    for (const begun of [
      '<think>Let me',
      '[THINK]Let me',
      '<|channel|>analysis<|message|>Let me',
      '<|channel>thought\n',
    ])
      expect(plainText(begun)).toBe('');
  });

  it('are told from an answer that only looks like them', () => {
    for (const text of [
      'Analysis shows that 3 < 4.',
      'an <em>analysis</em>',
      'analysis of a bridge',
      'I think [so] <',
      '[T',
      'as',
    ]) {
      const separator = separateThoughts();
      for (const letter of text) separator.add(letter);
      expect(separator.end()).toBe(text);
    }
  });
});

describe('thoughts beside the text of an answer', () => {
  const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
  const delta = (part: object) => event({ choices: [{ delta: part, finish_reason: null }] });

  it.each([
    ['llama.cpp', { reasoning_content: 'Let me see' }],
    ['vLLM, Ollama, Groq', { reasoning: 'Let me see' }],
    ['Mistral', { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Let me see' }] }] }],
  ])('are told as thinking, and never written: %s', async (_, part) => {
    const events = [delta(part), delta(part), ...streamedEvents('openai', ['Closed.'])];
    expect(await written(openAiCompatible(await serverOf(events), false))).toEqual({
      text: 'Closed.',
      drafts: ['Closed.'],
      thoughts: 2,
    });
  });

  it('leave the text of a list: as Mistral’s models write it', async () => {
    const list = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'Let me see' }] },
      { type: 'text', text: 'Closed ' },
      { type: 'text', text: 'today.' },
    ];
    const streamed = [delta({ content: list }), ...streamedEvents('openai', [])];
    expect((await written(openAiCompatible(await serverOf(streamed), false))).text).toBe('Closed today.');
    const whole = await startModelServer((_, response) =>
      sendJson(response, 200, { choices: [{ message: { content: list }, finish_reason: 'stop' }] }),
    );
    open.push(whole);
    const server = { engine: 'mistral', address: `${whole.origin}/v1`, model: 'small', fetch: globalThis.fetch };
    expect((await written(openAiCompatible(server, false))).text).toBe('Closed today.');
  });

  it('are told by Anthropic and Gemini too, whose text they are not', async () => {
    const thinking = [
      event({ type: 'content_block_start', content_block: { type: 'thinking', thinking: '' } }),
      event({ type: 'content_block_delta', delta: { type: 'thinking_delta', thinking: 'Let me see' } }),
    ];
    const claude = await serverOf([...thinking, ...streamedEvents('anthropic', ['Closed.'])]);
    expect(await written(anthropic(claude))).toEqual({ text: 'Closed.', drafts: ['Closed.'], thoughts: 2 });
    const thought = event({ candidates: [{ content: { parts: [{ thought: true, text: 'Let me see' }] } }] });
    const google = await serverOf([thought, ...streamedEvents('gemini', ['Closed.'])]);
    expect(await written(gemini(google))).toEqual({ text: 'Closed.', drafts: ['Closed.'], thoughts: 1 });
  });
});

it('testing the connection tells the answer without the thoughts', async () => {
  const { address } = await serverOf(streamedEvents('openai', ['<think>The capital', ' of France</think>\n', 'Paris']));
  const choice = { engine: 'other', address, model: 'small' } as const;
  const options = { signal: new AbortController().signal };
  expect((await testConnection(choice, { fetch: globalThis.fetch }, options)).answer).toBe('Paris');
});
