import { expect, it } from 'vitest';
import { languageName } from '../../../src/background/jobs/job-view.ts';

it('calls a language by its name in the language of the interface', () => {
  expect(languageName('de', 'en')).toBe('German');
  expect(languageName('ja', 'de')).toBe('Japanisch');
  expect(languageName('en-GB', 'en')).toBe('English');
});

it.each(['und', '', 'x-nonsense', 'zzq', 'no language'])('has no name for %j', (language) => {
  expect(languageName(language, 'en')).toBeUndefined();
});
