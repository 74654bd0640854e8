import { describe, expect, it } from 'vitest';
import { fillSendAddress, isSendAddress, OBSIDIAN, sendTargetName } from '../src/send-address.ts';

const values = { title: 'Ferry & school', url: 'https://a.example/1?b=2#c', summary: '## Ferry\n\n- one' };

describe('an address to send summaries on to', () => {
  it.each([
    OBSIDIAN,
    'https://notes.example/new?title={title}&text={summary}',
    'https://notes.example/{url}',
    'joplin://x-callback-url/createNote?title={title}&body={summary}',
    `https://a.example/${'a'.repeat(473)}{title}`,
  ])('may be %s', (address) => {
    expect(isSendAddress(address)).toBe(true);
  });

  it.each([
    'javascript:alert("{title}")',
    'data:text/html,{summary}',
    'file:///tmp/{title}',
    'chrome://settings/{title}',
    'chrome-extension://abc/{title}',
    'about:blank#{title}',
    'blob:https://a.example/{title}',
    'view-source:https://a.example/{title}',
    'http://notes.example/{title}',
    'ms-msdt:/{title}',
    'shortcuts://run-shortcut?input={summary}',
    '{url}',
    'https://{title}.example/',
    'https://notes.example{title}',
    'https://me:secret@notes.example/{title}',
    'https://notes.example/new',
    'https://notes.example/{titel}/{title}',
    `https://a.example/${'a'.repeat(476)}{title}`,
    '',
  ])('may not be %s', (address) => {
    expect(isSendAddress(address)).toBe(false);
  });

  it('is known by its host, or its app', () => {
    expect(sendTargetName('https://notes.example:8443/new?text={summary}')).toBe('notes.example:8443');
    expect(sendTargetName(OBSIDIAN)).toBe('Obsidian');
  });

  it('is filled with what arrives as it was', () => {
    const filled = fillSendAddress('https://notes.example/new?t={title}&u={url}&s={summary}', values);
    const { searchParams, hash } = new URL(filled ?? '');
    expect([searchParams.get('t'), searchParams.get('u'), searchParams.get('s')]).toEqual(Object.values(values));
    expect(hash).toBe('');
    // What is filled in is not filled again.
    expect(fillSendAddress('https://a.example/{title}', { ...values, title: '{url}' })).toBe(
      'https://a.example/%7Burl%7D',
    );
  });

  it('is filled also with half of a pair, and not with more than servers take', () => {
    const address = 'https://notes.example/{summary}';
    expect(fillSendAddress(address, { ...values, summary: 'a\ud83d' })).toBe('https://notes.example/a%EF%BF%BD');
    const room = 8_000 - 'https://notes.example/'.length;
    expect(fillSendAddress(address, { ...values, summary: 'a'.repeat(room) })).toHaveLength(8_000);
    expect(fillSendAddress(address, { ...values, summary: 'a'.repeat(room + 1) })).toBeUndefined();
  });
});
