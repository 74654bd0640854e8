import { describe, expect, it } from 'vitest';
import {
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
