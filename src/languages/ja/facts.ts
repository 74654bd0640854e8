/** Japanese words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'ja',
  numbers: {
    decimal: '.',
    scales: '万=1e4, 億=1e8, 兆=1e12, 千=1e3, 百=100',
    percent: 'パーセント, ポイント',
    currencies: '円=¥, ドル=$, 米ドル=$, ユーロ=€, ウォン=₩, 元=¥, ポンド=£',
    counted:
      '人, 名, 世帯, 棟, 戸, 台, 社, カ国, か国, 件, 頭, 匹, 便, 隻, 機, 票, 議席, キロ, メートル, トン, ヘクタール',
  },
  dates: {
    relative: '昨日=-1, 一昨日=-2, 明日=1',
  },
};
