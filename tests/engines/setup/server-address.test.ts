import { describe, expect, it } from 'vitest';
import {
  hostInClear,
  hostOf,
  isLoopback,
  originPattern,
  serverAddress,
  wholeAddress,
} from '../../../src/engines/setup/server-address.ts';

describe('the address of a server', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    ['myhost:8000/', 'http://myhost:8000/v1'],
    ['https://ai.example.org/gateway/v2/', 'https://ai.example.org/gateway/v2'],
    ['https://ai.example.org/v1/chat/completions', 'https://ai.example.org/v1'],
    ['  http://[::1]:8080/v1 ', 'http://[::1]:8080/v1'],
  ])('%s becomes %s', (address, whole) => {
    expect(serverAddress({ engine: 'other', address })).toBe(whole);
  });

  it.each(['', 'javascript:alert(1)', 'file:///etc/passwd', 'http://reader:secret@ai.example', 'http://'])(
    'is none where the reader typed %j',
    (address) => {
      expect(serverAddress({ engine: 'other', address })).toBeUndefined();
    },
  );

  it.each([
    'localhost:8080',
    '127.8.9.10:80',
    '[::1]:8080',
    'nas:11434',
    'nas.local:11434',
    'Studio.Local.:1234',
    '10.0.0.7:8000',
    '172.16.0.1',
    '172.31.255.254:8080',
    '192.168.178.20:11434',
    '169.254.10.1',
    '[fd12:3456::1]:8080',
    '[fe80::1]:8080',
    '[::ffff:192.168.0.2]:8080',
  ])('may be in the clear at home: %s', (host) => {
    const address = serverAddress({ engine: 'other', address: `http://${host}` });
    expect(address).toMatch(/^http:/);
    expect(serverAddress({ engine: 'other', address: host })).toBe(address);
    expect(hostInClear({ engine: 'other', address: `http://${host}` })).toBeUndefined();
  });

  it.each([
    'ai.example.org',
    'ai.example.org:11434',
    '8.8.8.8:11434',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '11.0.0.1',
    '10.example.org',
    '192.168.0.2.example',
    'local.example',
    'mylocal.example',
    '[2001:db8::1]:8080',
    '[::ffff:8.8.8.8]',
  ])('is refused in the clear anywhere else, and encrypted where no scheme was typed: %s', (host) => {
    for (const engine of ['other', 'ollama', 'vllm', 'llama-cpp'] as const) {
      expect(serverAddress({ engine, address: `http://${host}` })).toBeUndefined();
      expect(originPattern({ engine, address: `http://${host}` })).toBeUndefined();
      expect(hostInClear({ engine, address: `HTTP://${host}/v1` })).toBe(new URL(`http://${host}`).host);
      expect(serverAddress({ engine, address: host })).toMatch(/^https:/);
      expect(hostInClear({ engine, address: `https://${host}` })).toBeUndefined();
    }
  });

  it('is not said to be in the clear where it is none at all', () => {
    expect(hostInClear({ engine: 'instant' })).toBeUndefined();
    expect(hostInClear({ engine: 'other', address: 'ftp://ai.example.org' })).toBeUndefined();
  });

  it('is the catalog’s where the reader typed none', () => {
    expect(hostOf({ engine: 'ollama' })).toBe('localhost:11434');
  });

  it('of a service cannot be changed by what is stored, so that its key goes nowhere else', () => {
    expect(hostOf({ engine: 'openai', address: 'https://evil.example' })).toBe('api.openai.com');
  });

  it('of a service is one of https, whatever the catalog forgot to say', () => {
    const service = { kind: 'service', protocol: 'openai' } as const;
    expect(wholeAddress(service, 'api.example/v1')).toBe('https://api.example/v1');
    expect(wholeAddress(service, 'http://api.example/v1')).toBeUndefined();
  });

  it('of a service is taken as the catalog has it: DeepSeek’s has no version', () => {
    expect(serverAddress({ engine: 'deepseek' })).toBe('https://api.deepseek.com');
    expect(serverAddress({ engine: 'openai' })).toBe('https://api.openai.com/v1');
  });

  it.each([
    'http://ai.example.org/v1',
    'HTTP://ai.example.org:8080',
    'http://203.0.113.9:11434',
    'http://[2001:db8:85a3::7]:8080',
    'http://192.168.0.2.nip.example',
    'http://localhost.example.org',
  ])('is none where an article and a key would cross the web in clear: %s', (address) => {
    expect(serverAddress({ engine: 'other', address })).toBeUndefined();
    expect(serverAddress({ engine: 'ollama', address })).toBeUndefined();
  });

  it.each([
    ['ai.example.org', 'https://ai.example.org/v1'],
    ['203.0.113.9:11434', 'https://203.0.113.9:11434/v1'],
    ['nas:11434', 'http://nas:11434/v1'],
    ['ollama.local:11434', 'http://ollama.local:11434/v1'],
    ['10.0.0.7:443', 'http://10.0.0.7:443/v1'],
    ['http://192.168.178.20:1234', 'http://192.168.178.20:1234/v1'],
    ['http://172.20.1.1', 'http://172.20.1.1/v1'],
    ['http://100.101.102.103:8000', 'http://100.101.102.103:8000/v1'],
    ['http://[fd00::7]:8080', 'http://[fd00::7]:8080/v1'],
  ])('is in clear on the reader’s own network at most: %s becomes %s', (address, whole) => {
    expect(serverAddress({ engine: 'other', address })).toBe(whole);
  });

  it('asks for no more permission than its host', () => {
    expect(originPattern({ engine: 'other', address: 'https://ai.example.org:8443/v1' })).toBe(
      'https://ai.example.org/*',
    );
    expect(originPattern({ engine: 'instant' })).toBeUndefined();
  });

  it.each(['localhost:11434', '127.0.0.1', '127.8.9.10:80', '[::1]:8080', 'ollama.localhost'])(
    '%s is this computer',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );

  it.each(['192.168.0.2:11434', 'localhost.example', '127.0.0.1.example', 'mylocalhost'])(
    '%s is another computer',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});
