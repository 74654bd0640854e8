/** Korean words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'ko',
  numbers: {
    decimal: '.',
    scales: '백=100, 천=1e3, 만=1e4, 억=1e8, 조=1e12',
    percent: '퍼센트, 프로',
    currencies: '원=₩, 달러=$, 유로=€, 엔=¥, 위안=¥, 파운드=£',
    counted: '명, 여명, 가구, 채, 대, 개국, 개사, 건, 마리, 표, 석, 킬로미터, 미터, 톤, 헥타르',
  },
  dates: {
    relative: '어제=-1, 그저께=-2, 내일=1',
  },
  names: {
    roles:
      '배우, 가수, 선수, 감독, 기자, 작가, 교수, 아나운서, 개그맨, 개그우먼, 방송인, 변호사, 박사, 투수, 포수, 공격수, 골키퍼',
    knownPlaces:
      '서울, 부산, 대구, 인천, 광주, 대전, 울산, 세종, 경기, 강원, 충북, 충남, 전북, 전남, 경북, 경남, 제주, 제주도, 수원, 성남, 고양, 용인, 창원, 청주, 전주, 천안, 포항, 춘천, 평창, 강릉, 여수, 평양, 개성, 도쿄, 오사카, 베이징, 상하이, 홍콩, 워싱턴, 뉴욕, 런던, 파리, 베를린, 모스크바, 브뤼셀, 유럽, 수도권, 미국, 중국, 일본, 북한, 영국, 우크라이나, 가자지구',
  },
};
