/** Tells addresses of the reader's own computer and network from those of the public web. */

/** Names that are never given to a public site. Sources: RFC 6761, 6762 (G) and 8375, ICANN for `internal`. */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|localdomain|lan|home|corp|private|internal|intranet|home\.arpa)$/;

/** First bits of IPv4 addresses that are not of the public web. Source: IANA's registry of special-purpose addresses. */
const LOCAL_IPV4: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/**
 * By the address alone: what a public name resolves to is not known here.
 * @param url Its host as `URL` writes it: IPv4 in decimal whatever it was written in, IPv6 compressed, names in lower case.
 */
export function isLocalAddress({ hostname }: URL): boolean {
  if (hostname.startsWith('[')) return isLocalIpv6(readIpv6(hostname.slice(1, -1)));
  const name = hostname.replace(/\.$/, '');
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return isLocalIpv4(readIpv4(name));
  // A name without a dot is looked for in the reader's own network: `router`, `nas`.
  return !name.includes('.') || LOCAL_NAMES.test(name);
}

function readIpv4(text: string): number {
  return text.split('.').reduce((address, part) => address * 256 + Number(part), 0);
}

function isLocalIpv4(address: number): boolean {
  return LOCAL_IPV4.some(([first, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(readIpv4(first) / size);
  });
}

/** @returns eight groups of 16 bits. */
function readIpv6(text: string): number[] {
  const [head = '', tail] = text.split('::');
  const groups = (part: string) => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : []);
  const [before, after] = [groups(head), groups(tail ?? '')];
  return tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
}

/** What the public web uses is 2000::/3; of that, addresses that carry an IPv4 address are judged by it. */
function isLocalIpv6([first = 0, second = 0, third = 0, ...rest]: readonly number[]): boolean {
  const [fourth, fifth, sixth] = rest;
  // Mapped: ::ffff:0:0/96.
  if (!first && !second && !third && !fourth && !fifth && sixth === 0xffff)
    return isLocalIpv4(joined(rest.at(-2), rest.at(-1)));
  // NAT64: 64:ff9b::/96.
  if (first === 0x64 && second === 0xff9b) return third !== 0 || isLocalIpv4(joined(rest.at(-2), rest.at(-1)));
  if (first >> 13 !== 1) return true;
  // 6to4: 2002::/16.
  return first === 0x2002 && isLocalIpv4(joined(second, third));
}

function joined(high = 0, low = 0): number {
  return high * 0x10000 + low;
}
