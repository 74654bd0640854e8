/** Lists the Russian words by which parts of a page are recognised. */
import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  replies: 'ответить|пожаловаться',
  readMore: 'смотрите (?:также|ещё)|см\\. также|подробнее|по теме|читать (?:далее|также|ещё)|материалы по теме|читайте',
  creditLabels: 'фото',
  signUp: 'подпи[сш]|рассылк',
  adverts: 'реклама',
  copyright: 'перепечатк|все права',
  stamps: 'опубликовано|обновлено',
  months: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  relatedHeadings: 'читайте|по теме|ещё|еще|новости|комментарии|похожие',
  summaryWidgets: 'слушать',
  readingTime: 'время (?:на )?чтени',
  gates: 'подпис|войти',
  minutes: 'мин',
  hours: 'час',
  days: 'дн',
  ago: 'назад',
  yesterday: 'вчера',
  today: 'сегодня',
  by: 'автор',
  authorLabels: 'текст',
  joinsNames: 'и',
  updated: 'обновлен',
  pageLabels: 'страница',
  pageOf: 'из',
};
