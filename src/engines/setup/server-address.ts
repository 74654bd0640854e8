/** Makes what the reader typed into a server's address: the base of its paths, its host, the permission to ask for. */
import { isLocalAddress } from '../../local-address.ts';
import { catalogEntry, type EngineChoice, type Server } from './catalog.ts';

/**
 * The address that was chosen, made whole: `myhost:8000` → `http://myhost:8000/v1`.
 * @returns `undefined` for an engine without a server, or for what is no address of http or https.
 */
export function serverAddress(choice: EngineChoice): string | undefined {
  const entry = catalogEntry(choice.engine);
  if (!('address' in entry)) return undefined;
  // A service's address is no matter of taste: a stored one would send its key elsewhere.
  return wholeAddress(entry, entry.kind === 'service' ? entry.address : choice.address?.trim() || entry.address);
}

/** @param typed With a scheme or without. A key and an article go in clear no farther than the reader's own network. */
export function wholeAddress({ kind, protocol }: Pick<Server, 'kind' | 'protocol'>, typed: string): string | undefined {
  const scheme = mayGoInClear(kind, `http://${typed}`) ? 'http' : 'https';
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `${scheme}://${typed}`;
  if (!typed || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && mayGoInClear(kind, whole))) return undefined;
  if (url.username || url.password) return undefined;
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(?:chat\/completions|models)$/, '');
  return `${url.origin}${path || (protocol === 'openai' ? '/v1' : '')}`;
}

function mayGoInClear(kind: Server['kind'], url: string): boolean {
  return kind === 'own-server' && URL.canParse(url) && isLocalAddress(new URL(url));
}

/** With its port: `localhost:11434`. */
export function hostOf(choice: EngineChoice): string | undefined {
  const address = serverAddress(choice);
  return address === undefined ? undefined : new URL(address).host;
}

/** The host permission that the engine needs, as browsers write it; they ignore ports. */
export function originPattern(choice: EngineChoice): string | undefined {
  const address = serverAddress(choice);
  if (address === undefined) return undefined;
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** @param host With or without port. Loopback is this computer, whatever the network. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return name === 'localhost' || name.endsWith('.localhost') || /^127(?:\.\d+){3}$/.test(name) || name === '[::1]';
}
