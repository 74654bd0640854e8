/**
 * Wires what runs a model inside the extension: an offscreen document in Chrome, whose background can start no worker; in Firefox the background
 * itself, which is a page and imports this file when it is first needed.
 */
import * as v from 'valibot';
import { type ModelRunEvent, ModelRunOrderSchema } from '../messaging/model-run.ts';
import { answerModelHostCalls, closeModelHost, isModelHostPage } from '../platform/model-host-page.ts';
import { readStoredModel } from '../platform/model-store.ts';
import type { Port } from '../platform/port.ts';
import { loadWllamaModel, measureReading } from './load-wllama-model.ts';
import { createModelRuns } from './model-runs.ts';
import { TRIAL_WEIGHTS, trialModel } from './trial-model.ts';

const run = createModelRuns({ readModel: readStoredModel, loadModel: loadWllamaModel, onIdle: closeModelHost });

/** Runs what is ordered over the port; once it is closed, nobody waits for it. */
export function serveModelPort(port: Port): void {
  const controller = new AbortController();
  port.onDisconnect(() => controller.abort(new DOMException('nobody waits for it', 'AbortError')));
  const tell = (event: ModelRunEvent): void => {
    if (!controller.signal.aborted) port.post(event);
  };
  port.onMessage((message) => void run(v.parse(ModelRunOrderSchema, message), tell, controller.signal));
}

/** A token a letter: a second or so of what one core can, the first to warm up. Set by hand. */
const TRIAL_PROMPTS = ['x'.repeat(48), 'y'.repeat(96)];

/** @returns Weights times tokens that this machine reads a second: a model of half as many weights reads twice as fast. */
export async function measureSpeed(): Promise<number> {
  return TRIAL_WEIGHTS * (await measureReading(trialModel(), TRIAL_PROMPTS));
}

if (isModelHostPage()) answerModelHostCalls(serveModelPort);
