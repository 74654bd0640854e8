/** Persian words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'fa',
  numbers: {
    decimal: '.',
    scales: 'هزار=1e3, میلیون=1e6, میلیارد=1e9, تریلیون=1e12',
    percent: 'درصد',
    currencies: 'دلار=$, یورو=€, تومان=تومان, ریال=ریال',
    counted:
      'نفر, تن, کشته, زخمی, مجروح, قربانی, کودک, زن, مرد, دانش‌آموز, دانشجو, کارمند, کارگر, سرباز, خانه, ساختمان, خودرو, رأی, کشور, شرکت, کیلومتر, متر, هکتار, مسافر, پناهجو, بیمار, مورد',
  },
  dates: {
    relative: 'دیروز=-1, فردا=1',
    before: 'در سال, از سال, سال, تا سال',
  },
};
