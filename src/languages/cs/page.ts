/** Lists the Czech words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'že se na je byl jako ale pro také jeho jsou který podle by než po aby',
  replies: 'odpovědět|nahlásit',
  readMore: 'čtěte (?:také|více)|přečtěte|viz též',
  gates: 'předplat',
};
