/** Hands engines what they need of the browser: keys, the right to reach a server, its own models. */
import type { EngineChoice } from '../../engines/setup/catalog.ts';
import { hostOf, isLoopback, originPattern } from '../../engines/setup/server-address.ts';
import { detectLanguage, trialMl } from '../../platform/engine-apis.ts';
import { readKey } from '../../platform/key-vault.ts';
import { connectToModelHost } from '../../platform/model-host-page.ts';
import { noteModelUse, readModelRecord } from '../../platform/model-store.ts';
import { hasServerAccess } from '../../platform/permissions.ts';
import { keyName } from '../../settings/key-name.ts';
import type { LoadTextAnalysis } from '../../summary/text-analysis-type.ts';
import type { BrowserEngineDependencies } from './engine-source.ts';
import { createLocalModels } from './local-models.ts';

export function createBrowserEngineDependencies(loadTextAnalysis: LoadTextAnalysis): BrowserEngineDependencies {
  const keyOf = async (choice: EngineChoice) => {
    const name = keyName(choice);
    return name === undefined ? undefined : readKey(name);
  };
  const localModels = createLocalModels(connectToModelHost, readModelRecord);
  return {
    readKey: keyOf,
    async maySend(choice) {
      const origin = originPattern(choice);
      const leavesComputer = !isLoopback(hostOf(choice) ?? '');
      const sendsKey = Boolean(await keyOf(choice));
      return origin !== undefined && hasServerAccess({ origin, leavesComputer, sendsKey });
    },
    noteModelUse: (name) => noteModelUse(name).catch(() => undefined),
    engineDependencies() {
      const ml = trialMl();
      // Called as a method of another object, `fetch` refuses.
      return {
        fetch: fetch.bind(globalThis),
        detectLanguage,
        loadTextAnalysis,
        globals: globalThis,
        ...(ml && { trialMl: ml }),
        localModels,
      };
    },
  };
}
