import { describe, expect, it } from 'vitest';
import { isLocalAddress } from '../src/local-address.ts';

describe('an address', () => {
  it.each([
    'http://localhost/',
    'http://LOCALHOST./admin',
    'https://printer.localhost/',
    'http://nas.local/',
    'http://router/',
    'http://fritz.home.arpa/',
    'http://127.0.0.1:8080/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.77.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://224.0.0.251/',
    'http://[::]/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::fb]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:c0a8:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:c0a8:101::1]/',
    'http://①②⑦.0.0.1/',
  ])('%s is of this computer or its network', (address) => {
    expect(isLocalAddress(new URL(address))).toBe(true);
  });

  it.each([
    'https://post.example/',
    'https://local.example/',
    'https://localhost.example/',
    'http://8.8.8.8/',
    'http://172.15.0.1/',
    'http://172.32.0.1/',
    'http://192.169.0.1/',
    'http://100.128.0.1/',
    'http://[2606:2800:220:1:248:1893:25c8:1946]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[64:ff9b::808:808]/',
    'http://[2002:808:808::1]/',
  ])('%s is of the public web', (address) => {
    expect(isLocalAddress(new URL(address))).toBe(false);
  });
});
