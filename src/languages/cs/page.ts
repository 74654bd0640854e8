/** Lists the Czech words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'že se na je byl jako ale pro také jeho jsou který podle by než po aby',
  replies: 'odpovědět|nahlásit',
  readMore: 'čtěte (?:také|více)|přečtěte|viz též',
  gates: 'předplat',
  ownSummaries:
    've zkratce|stručně|shrnutí|hlavní body|to nejdůležitější|v kostce|nejdůležitější body|souhrn|ve stručnosti',
  withheld:
    '(?:zbytek|pokračování|celý (?:článek|text))[^.]{0,40}předplat|(?:článek|text|obsah) je (?:určen ' +
    '|dostupný |pouze |jen )*pro (?:naše )?předplat',
  remaining: 'zbýv[áa][^.]{0,40}(?:článk|text|přečí)',
};
