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
  ownSummaries:
    '要点|要點|摘要|内容摘要|內容摘要|概要|核心要点|核心提示|重点|重點|重點摘要|本文要点|本文要點|一句话总结|速览|速覽|懒人包|懶人包|内容提要|內容提要|文章摘要|重点摘要|重點整理' +
    '|ai 摘要|ai摘要|新聞摘要|新闻摘要|提要|总结|總結',
  withheld:
    '(?:剩余|剩下|余下|餘下|剩餘|后续|後續|全文|以下内容|以下內容)[^。]{0,30}(?:付费|付費|订阅|訂閱|会员|會員)|(?:本文|此文|这篇文章|這篇文章' +
    '|本篇)[^。]{0,12}(?:付费|付費|订阅|訂閱|会员|會員)|(?:订阅|訂閱|登录|登入|付费|付費)[^。]{0,8}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文)',
  remaining: '剩余|剩下|还剩|還剩|剩餘|尚余|尚餘|余下|餘下',
};
