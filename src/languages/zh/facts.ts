/** Chinese words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'zh',
  numbers: {
    decimal: '.',
    scales: '万=1e4, 萬=1e4, 亿=1e8, 億=1e8, 千=1e3, 百=100, 兆=1e12',
    percent: '个百分点, 個百分點',
    currencies: '元=¥, 美元=$, 欧元=€, 歐元=€, 英镑=£, 英鎊=£, 日元=¥, 日圓=¥, 人民币=¥, 港元=$, 新台幣=$, 卢布=₽',
    counted:
      '人, 名, 户, 戶, 所, 家, 辆, 輛, 架, 艘, 起, 例, 个国家, 個國家, 公里, 千米, 米, 吨, 噸, 公顷, 亩, 件, 票, 席',
  },
  dates: {
    relative: '昨天=-1, 昨日=-1, 前天=-2, 明天=1',
  },
};
