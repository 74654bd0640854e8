/** Lists the Lithuanian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'ir kad yra buvo kaip bet tai su iš apie taip pat dėl jis metų po tik',
};
