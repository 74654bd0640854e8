/** Lists the Japanese words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  replies: '返信',
  readMore: '続きを読む|もっと(?:見る|読む)|あわせて読|こちらも|【?関連',
  creditLabels: '写真|図',
  signUp: '登録|会員|メルマガ|フォロー|購読',
  adverts: '広告',
  copyright: '転載|無断',
  stamps: '公開|更新',
  relatedHeadings: '关联|関連|おすすめ|人気|ランキング|最新|コメント',
  summaryWidgets: '聴く',
  gates: '会員|登録|ログイン|購読',
  hours: '時間',
  days: '日',
  yesterday: '昨日',
  today: '今日',
  authorLabels: '記者|文責|責任編輯',
  rolesAfterNames: '特派員|編集委員',
  authorLabelsInText: '編集',
  published: '公開|掲載',
  ownSummaries:
    '要点|要約|まとめ|この記事のポイント|ポイント|記事のポイント|この記事の要約|概要|3行まとめ|記事の要約|要旨|この記事のまとめ|記事の概要',
  withheld:
    '(?:続き|残り|全文)[^。]{0,40}(?:会員|購読|有料)|(?:この|本)記事は[^。]{0,20}(?:会員|購読者|有料)|残り[\\d,，：: ]+文字',
  remaining: '残り',
};
