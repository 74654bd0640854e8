/** Lists the Slovak words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'že sa na je bol ako ale pre aj jeho sú ktorý podľa by než po aby',
};
