/** Reads and fills the address that a reader sends summaries on to: `https://notes.example/new?title={title}&text={summary}`. */

/** Characters, of what the reader writes. Set by hand. */
export const MAX_SEND_ADDRESS = 500;
/** Characters, filled: servers take some 8,000 in a request's first line. Source: Apache's LimitRequestLine, nginx's large_client_header_buffers. */
const MAX_FILLED = 8_000;

export const OBSIDIAN = 'obsidian://new?name={title}&content={summary}';

/** Beside https, apps that take a note by address; none that runs what it is handed. Set by hand. */
const APPS = 'obsidian logseq joplin bear drafts craftdocs dayone things omnifocus todoist ticktick zotero'.split(' ');

const PLACES = ['title', 'url', 'summary'] as const;
export type SendValues = Readonly<Record<(typeof PLACES)[number], string>>;

/** Whether it leads to a server or an app that may be sent to, the same one whatever is filled in, and something is. */
export function isSendAddress(address: string): boolean {
  if (address.length > MAX_SEND_ADDRESS || !/\{(?:title|url|summary)\}/.test(address)) return false;
  if (/[{}]/.test(fill(address, () => ''))) return false;
  const [one, other] = ['a', 'b/?#@:b'].map((value) => readTarget(fill(address, () => value)));
  return one !== undefined && one === other;
}

/** @returns What the reader knows it by: a host, or an app's name. */
export function sendTargetName(address: string): string {
  const { protocol, host } = new URL(fill(address, () => ''));
  return protocol === 'https:' ? host : `${protocol.charAt(0).toUpperCase()}${protocol.slice(1, -1)}`;
}

/** @returns `undefined` where the summary is too long for an address. */
export function fillSendAddress(address: string, values: SendValues): string | undefined {
  // Half of a pair cannot be written in an address.
  const filled = fill(address, (name) => encodeURIComponent(values[name].replace(/\p{Surrogate}/gu, '\ufffd')));
  return filled.length <= MAX_FILLED ? filled : undefined;
}

function fill(address: string, valueFor: (name: keyof SendValues) => string): string {
  return address.replace(/\{(title|url|summary)\}/g, (_, name: keyof SendValues) => valueFor(name));
}

function readTarget(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, password } = new URL(address);
  const isWeb = protocol === 'https:';
  if (username || password || !(isWeb || APPS.includes(protocol.slice(0, -1)))) return undefined;
  return isWeb ? host : protocol;
}
