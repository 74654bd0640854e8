/** Makes what the reader typed into a server's address: the base of its paths, its host, the permission to ask for. */
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
  return hasScheme || (kind !== 'service' && isAtHome(url.hostname)) ? url : new URL(`https://${typed}`);
}

/** A service is never sent a key and an article in the clear, nor is any server out there. */
function isInClear({ kind }: Pick<Server, 'kind'>, { protocol, hostname }: URL): boolean {
  return protocol !== 'https:' && (kind === 'service' || !isAtHome(hostname));
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

/** Addresses that no router passes on. Sources: RFC 1918, 3927 (link-local). */
const PRIVATE_IPV4 = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)(?:\d+\.){0,2}\d+$/;
/** Sources: RFC 4193 (fc00::/7), 4291 (fe80::/10). */
const PRIVATE_IPV6 = /^\[(?:f[cd][\da-f]{2}|fe[89ab][\da-f]):/;

/**
 * Whether a server is on this computer or in the reader's own network, as far as its name tells.
 * @param hostname As `URL` writes it: IPv4 in decimal, IPv6 in brackets and compressed, names in lower case.
 */
function isAtHome(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  // No public name is without a dot: `nas`, `router`. `.local` is answered by the network itself (RFC 6762).
  if (!/[.:]/.test(name) || name.endsWith('.local') || isLoopback(name)) return true;
  return PRIVATE_IPV4.test(unmapped(name)) || isLoopback(unmapped(name)) || PRIVATE_IPV6.test(name);
}

/** `[::ffff:c0a8:2]` → `192.168.0.2`. */
function unmapped(name: string): string {
  const [, high, low] = /^\[::ffff:([\da-f]{1,4}):([\da-f]{1,4})\]$/.exec(name) ?? [];
  if (high === undefined || low === undefined) return name;
  return [high, low].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join('.');
}
