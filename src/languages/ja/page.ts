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
};
