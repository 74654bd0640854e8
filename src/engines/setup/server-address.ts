/** Makes what the reader typed into a server's address: the base of its paths, its host, the permission to ask for. */
import { isLocalAddress } from '../../local-address.ts';
import { catalogEntry, type EngineChoice, type Server } from './catalog.ts';

/**
 * The address that was chosen, made whole: `myhost:8000` → `http://myhost:8000/v1`.
 * @returns `undefined` for an engine without a server, for what is no address of http or https, or for one that would be sent
 * key and articles in the clear.
 */
export function serverAddress(choice: EngineChoice): string | undefined {
  const typed = typedAddress(choice);
  return typed && wholeAddress(typed.entry, typed.address);
}

/** @returns the host that an article would go to without encryption, over networks that are not the reader's own. */
export function hostInClear(choice: EngineChoice): string | undefined {
  const typed = typedAddress(choice);
  const url = typed && typedUrl(typed.entry, typed.address);
  return url && isInClear(typed.entry, url) ? url.host : undefined;
}

function typedAddress({ engine, address }: EngineChoice): { entry: Server; address: string } | undefined {
  const entry = catalogEntry(engine);
  if (!('address' in entry)) return undefined;
  // A service's address is no matter of taste: a stored one would send its key elsewhere.
  return { entry, address: entry.kind === 'service' ? entry.address : address?.trim() || entry.address };
}

/** @param typed With a scheme or without: then http at home, https elsewhere. */
export function wholeAddress(entry: Pick<Server, 'kind' | 'protocol'>, typed: string): string | undefined {
  const url = typedUrl(entry, typed);
  if (!url || isInClear(entry, url)) return undefined;
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(?:chat\/completions|models)$/, '');
  // Whoever types an address leaves out the usual path; the catalog does not.
  return `${url.origin}${path || (entry.protocol === 'openai' && entry.kind === 'own-server' ? '/v1' : '')}`;
}

function typedUrl({ kind }: Pick<Server, 'kind'>, typed: string): URL | undefined {
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  if (!typed || !URL.canParse(hasScheme ? typed : `http://${typed}`)) return undefined;
  const url = new URL(hasScheme ? typed : `http://${typed}`);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return hasScheme || (kind !== 'service' && isLocalAddress(url)) ? url : new URL(`https://${typed}`);
}

/** A service is never sent a key and an article in the clear, nor is any server out there. */
function isInClear({ kind }: Pick<Server, 'kind'>, url: URL): boolean {
  return url.protocol !== 'https:' && (kind === 'service' || !isLocalAddress(url));
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
