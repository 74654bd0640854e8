/** Lists the Chinese words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  replies: '回复|回覆',
  readMore: '[【（(]?(?:相关|相關|延伸|更多|推荐|推薦|查看|点击|點擊|阅读原文|閱讀更多)',
  creditLabels: '图片|圖片|图源|来源',
  signUp: '订阅|訂閱|关注|關注',
  adverts: '广告|廣告',
  copyright: '版权|版權',
  stamps: '发布|發布',
  relatedHeadings: '相关|相關|推荐|推薦|热门|熱門|评论|評論|留言',
  summaryWidgets: '听|收听',
  gates: '订阅|登录|会员|訂閱',
  minutes: '分',
  hours: '小时|小時',
  days: '天',
  ago: '前',
  yesterday: '昨天',
  today: '今天',
  authorLabels: '作者|记者|文|编辑|责任编辑',
  updated: '更新',
  rolesAfterNames: '記者|记者|编辑',
  authorLabelsInText: '作者|責任編輯|责任编辑|责编|記者|记者|编辑',
  published: '发布|發布|发表',
};
