/** Names a key in platform/key-vault.ts by engine and origin, so that it can never go to another server. */
import type { EngineChoice } from '../engines/setup/catalog.ts';
import { serverAddress } from '../engines/setup/server-address.ts';

/** @returns `undefined` for an engine without a server. */
export function keyName(choice: EngineChoice): string | undefined {
  const address = serverAddress(choice);
  return address === undefined ? undefined : `${choice.engine} ${new URL(address).origin}`;
}
