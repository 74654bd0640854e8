/** Creates the engine that an engine request names, with what the browser has for it: the key, the right to reach its server. */

import type { EngineDependencies } from '../../engines/engine-dependencies.ts';
import { ENGINE_IDS, type EngineChoice } from '../../engines/setup/catalog.ts';
import { createEngine } from '../../engines/setup/create-engine.ts';
import { originPattern, serverAddress } from '../../engines/setup/server-address.ts';
import { AppError } from '../../errors.ts';
import type { EngineRequest } from '../../messaging/jobs/upgrade.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Consent, EngineSource } from './engine-access.ts';

export interface BrowserEngineDependencies {
  /** @returns `undefined` where none was saved for this server. */
  readKey(choice: EngineChoice): Promise<string | undefined>;
  /** Whether the reader has let the extension reach the server, and send page content where the browser asks about that. */
  maySend(choice: EngineChoice): Promise<boolean>;
  /** @param name Of a model inside the extension. Never rejects. */
  noteModelUse(name: string): Promise<void>;
  engineDependencies(): Omit<EngineDependencies, 'key'>;
}

export function createEngineSource(
  settings: Pick<SettingsStore, 'read' | 'change'>,
  browserSide: BrowserEngineDependencies,
): EngineSource {
  /** Given in private windows: nothing of these is stored. */
  const passing: Consent[] = [];
  return {
    describe: (engineRequest) => createEngine(readChoice(engineRequest), browserSide.engineDependencies()),
    originOf(engineRequest) {
      const address = serverAddress(readChoice(engineRequest));
      return address === undefined ? undefined : new URL(address).origin;
    },
    async ready(engineRequest, isPrivate) {
      const choice = readChoice(engineRequest);
      if (originPattern(choice) !== undefined && !(await browserSide.maySend(choice)))
        throw new AppError('engine-not-allowed');
      if (choice.engine === 'in-browser' && choice.model !== undefined && !isPrivate)
        await browserSide.noteModelUse(choice.model);
      const key = await browserSide.readKey(choice);
      return createEngine(choice, { ...browserSide.engineDependencies(), ...(key !== undefined && { key }) });
    },
    async hasConsent({ engine, origin }) {
      const { consents } = (await settings.read()).engine;
      return [...consents, ...passing].some((given) => given.engine === engine && given.origin === origin);
    },
    async giveConsent(consent, isPrivate) {
      if (isPrivate) return void passing.push(consent);
      await settings.change((current) => {
        const { engine } = current;
        return { ...current, engine: { ...engine, consents: [...engine.consents, consent] } };
      });
    },
  };
}

/** @throws AppError `engine-unavailable` for an engine of a version that is gone */
function readChoice({ engine, address, model, isPicking }: EngineRequest): EngineChoice {
  const id = ENGINE_IDS.find((known) => known === engine);
  if (!id) throw new AppError('engine-unavailable', engine);
  return {
    engine: id,
    ...(address !== undefined && { address }),
    ...(model !== undefined && { model }),
    ...(isPicking && { isPicking }),
  };
}
