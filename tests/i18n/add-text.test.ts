import { describe, expect, it } from 'vitest';
import { addText } from '../support/add-text.ts';

const messages = {
  optionsTitle: { message: 'Options' },
  optionsBox: { message: 'Box' },
  undo: { message: 'Undo' },
  optionsBoxPlace: { message: 'Place' },
  copy: { message: 'Copy' },
};
const keysWith = (key: string) => Object.keys(addText(messages, { key, text: 'Some text' }));

describe('a new text of the interface', () => {
  it('stands behind the last key that begins with the same words', () => {
    const keys = ['optionsTitle', 'optionsBox', 'undo', 'optionsBoxPlace', 'copy'];
    expect(keysWith('optionsBoxSize')).toEqual(keys.toSpliced(4, 0, 'optionsBoxSize'));
    expect(keysWith('undoAll')).toEqual(keys.toSpliced(3, 0, 'undoAll'));
  });

  it('stands at the end where no key begins like it', () => {
    expect(keysWith('unlike').at(-1)).toBe('unlike');
  });

  it('has a description where one is given, and no other field', () => {
    const added = addText(messages, { key: 'save', text: 'Save', description: 'A button.' });
    expect(added.save).toEqual({ message: 'Save', description: 'A button.' });
    expect(addText(messages, { key: 'save', text: 'Save' }).save).toEqual({ message: 'Save' });
  });

  it('has a placeholder for each of its values, in their order', () => {
    expect(addText(messages, { key: 'tabs', text: '$READ$ of $TOTAL$, $READ$ read' }).tabs?.placeholders).toEqual({
      read: { content: '$1' },
      total: { content: '$2' },
    });
    const counted = 'one=$COUNT$ tab|other=$COUNT$ tabs';
    expect(addText(messages, { key: 'tabs', text: counted }).tabs?.placeholders).toEqual({ count: { content: '$1' } });
  });

  it.each([
    ['undo', /is there already: "Undo"/],
    ['UNDO', /no key/],
    ['optionsbox', /"optionsBox" is there already/],
    ['options-box', /no key/],
    ['options_box', /no key/],
    ['2tabs', /no key/],
    ['', /no key/],
  ])('is refused with the key "%s"', (key, reason) => {
    expect(() => addText(messages, { key, text: 'Some text' })).toThrow(reason);
  });

  it.each([
    ['  ', /empty/],
    ['Save ', /space/],
    ['Costs $5', /places of values/],
    ['For $host$', /places of values/],
    ['one=a tab|many=tabs', /two forms/],
    ['other=$COUNT$ tabs', /two forms/],
    ['one=$COUNT$ tab of $TOTAL$|other=$COUNT$ tabs of $TOTAL$', /one place/],
  ])('is refused when it reads "%s"', (text, reason) => {
    expect(() => addText(messages, { key: 'tabs', text })).toThrow(reason);
  });
});
