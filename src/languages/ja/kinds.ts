/** Japanese words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: '社説, コラム, 論説, 寄稿, オピニオン, 天声人語, 私の視点',
  live: '速報中, ライブ速報, 実況, リアルタイム更新, 随時更新',
  guides: 'の作り方, の選び方, の方法, やり方, コツ, 手順, 入門, 初心者, レシピ, 徹底解説, 使い方',
  releases: 'プレスリリース, 報道関係者各位, 報道資料, お知らせいたします, をリリースいたしました',
  matches:
    '前半, 後半, 得点, 先制, 同点, ゴール, 回裏, 回表, 本塁打, 安打, 投手, 延長戦, 延長, 試合終了, 第1セット, 第2セット, 失点',
  studies: '研究, 研究チーム, 研究者, 調査, アンケート, 世論調査, 回答者, 論文, 被験者',
  findings: '分かった, わかった, 判明, 結果, 示した, 示された, 明らかに, と答えた, 回答した, 関連',
  letters: '読者の声, 投書, 読者投稿, お便り',
  address: 'あなた, みなさん, 皆さん, してみて, しましょう, ください',
};
