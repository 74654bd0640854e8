/** Korean words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'ko',
  numbers: {
    decimal: '.',
    scales: '백=100, 천=1e3, 만=1e4, 억=1e8, 조=1e12',
    percent: '퍼센트, 프로',
    currencies: '원=₩, 달러=$, 유로=€, 엔=¥, 위안=¥, 파운드=£',
    counted: '명, 여명, 가구, 채, 대, 개국, 개사, 건, 마리, 표, 석, 킬로미터, 미터, 톤, 헥타르',
  },
  dates: {
    relative: '어제=-1, 그저께=-2, 내일=1',
  },
};
