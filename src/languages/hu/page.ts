/** Lists the Hungarian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  commonWords: 'hogy nem egy van volt meg csak már azt mint még lehet szerint pedig is az',
  replies: 'válasz',
  readMore: 'olvass|kapcsolódó|lásd még',
  creditLabels: 'fotó',
  gates: 'előfizet',
  joinsNames: 'és',
  ownSummaries: 'röviden|összefoglaló|a lényeg|dióhéjban|összefoglalás|főbb pontok|a lényeg röviden|egy percben',
  withheld:
    '(?:a folytatás|további része|a teljes cikk|a cikk többi része)[^.]{0,50}előfizet|(?:cikk' +
    '|tartalom) (?:csak )?előfizető',
  remaining: '(?:hátra|maradt)[^.]{0,40}(?:cikk|olvas)|cikk[^.]{0,40}(?:hátra|maradt)',
};
