/** `npm run new:text -- KEY "English text" [--description "…"]`: adds a text of the interface, and says what comes next. */
import { parseArgs } from 'node:util';
import { addText } from './add-text.ts';
import { readMessages, writeMessages } from './locales.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { description: { type: 'string' } } });
const [key, text, ...rest] = positionals;
if (key === undefined || text === undefined || rest.length > 0) {
  console.error('npm run new:text -- KEY "English text" [--description "for translators"]');
  process.exit(2);
}
try {
  const messages = addText(readMessages('en'), { key, text, description: values.description });
  writeMessages('en', messages);
  const keys = Object.keys(messages);
  const places = Object.keys(messages[key]?.placeholders ?? {});
  const call = text.startsWith('one=') ? `countText('${key}', count)` : `text(${[`'${key}'`, ...places].join(', ')})`;
  console.log(`src/_locales/en/messages.json has ${key}, after ${keys[keys.indexOf(key) - 1]}.`);
  console.log(`Next: show it with ${call} of src/i18n/text.ts; until a file does, tests/locales.test.ts fails.`);
  console.log('Nothing else is needed. Languages that lack it show the English; npm run report:texts lists them.');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
