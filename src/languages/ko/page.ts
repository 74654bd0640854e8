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
  ownSummaries:
    '요약|핵심 요약|기사 요약|3줄 요약|세 줄 요약|핵심|주요 내용|한눈에 보기|핵심 포인트|요점|ai 요약|본문 요약|주요 포인트|기사 핵심',
  withheld:
    '(?:나머지|이후|전체|전문|이어지는)[^.]{0,40}(?:구독|유료|회원)|(?:이|본) (?:기사|콘텐츠|글)(?:는|은)[^.]{0,20}(?:구독자|유료|회원|멤버십)' +
    '|(?:계속|이어서|더) (?:읽|보)[^.]{0,20}(?:구독|로그인|가입)',
  remaining: '(?:기사|글|본문|내용)[^.]{0,30}(?:남|나머지)|(?:남은|나머지)[^.]{0,30}(?:기사|글|본문|내용)',
};
