/** Lists the Korean words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  replies: '답글',
  readMore: '관련\\s*(?:기사|뉴스)|더\\s*보기|함께\\s*(?:읽|보|본)',
  creditLabels: '사진',
  signUp: '구독',
  adverts: '광고',
  copyright: '무단|저작권',
  stamps: '입력|수정',
  relatedHeadings: '관련|댓글|인기|추천|많이 본',
  summaryWidgets: '듣기',
  gates: '로그인|구독',
  minutes: '분',
  hours: '시간',
  days: '일',
  ago: '전',
  yesterday: '어제',
  today: '오늘',
  updated: '수정',
  rolesAfterNames: '基자|기자',
  published: '입력|등록',
};
