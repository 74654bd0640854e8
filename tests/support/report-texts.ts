/** `npm run report:texts`: what each language lacks or still says in English, and the sums. */
import { compareTexts } from './compare-texts.ts';
import { LOCALES, readMessages } from './locales.ts';

const english = readMessages('en');
const count = Object.keys(english).length;
const compared = LOCALES.filter((locale) => locale !== 'en').map((locale) => ({
  locale,
  ...compareTexts(readMessages(locale), english),
}));

for (const { locale, missing, untranslated, sameWord } of compared) {
  console.log(`${locale.padEnd(6)} ${count - missing.length - untranslated.length} of ${count}`);
  list('missing, so English is shown', missing);
  list('equal to English', untranslated);
  list('one word, as in English (a loan word?)', sameWord);
}
const sum = (keys: (each: (typeof compared)[number]) => readonly string[]) =>
  compared.reduce((total, each) => total + keys(each).length, 0);
console.log(
  `\n${count} texts in ${compared.length} languages besides English: ${sum(({ missing }) => missing)} missing, ` +
    `${sum(({ untranslated }) => untranslated)} equal to English, ${sum(({ sameWord }) => sameWord)} of one same word.`,
);

function list(what: string, keys: readonly string[]): void {
  if (keys.length > 0) console.log(`         ${what}: ${keys.join(', ')}`);
}
