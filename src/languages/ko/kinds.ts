/** Korean words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: '사설, 칼럼, 기고, 오피니언, 시론, 논평, 기자수첩',
  live: '실시간, 생중계, 문자중계, 라이브',
  guides: '만드는 법, 하는 법, 고르는 법, 하는 방법, 방법, 꿀팁, 가이드, 레시피, 따라하기, 총정리',
  releases: '보도자료',
  matches:
    '전반, 후반, 페널티킥, 동점골, 선제골, 결승골, 골키퍼, 공격수, 득점, 연장전, 홈런, 안타, 세트, 추가시간, 이닝',
  studies: '연구, 연구팀, 연구진, 조사, 설문, 설문조사, 여론조사, 응답자, 참가자, 논문',
  findings: '나타났다, 조사됐다, 밝혀졌다, 확인됐다, 결과, 분석됐다, 답했다, 응답했다, 관련',
  letters: '독자 편지, 독자투고, 독자 의견, 공개서한',
  address: '당신, 여러분, 하세요, 해보세요, 하십시오',
};
