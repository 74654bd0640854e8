/** Armenian. What sentence splitting needs; "։" or ":" ends a sentence, "." only a clause. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/armenian';
import type { LanguageData } from '../language.ts';

export const armenian: LanguageData = {
  tag: 'hy',
  stem: stemmer,
  abbreviations: 'պրն, տկն, դր, պրոֆ, թ, թթ, հ, հտ, էջ, օր, մ.թ.ա, մ.թ, և այլն',
  months: 'հունվար, փետրվար, մարտ, ապրիլ, մայիս, հունիս, հուլիս, օգոստոս, սեպտեմբեր, հոկտեմբեր, նոյեմբեր, դեկտեմբեր',
  pronounOpeners: 'նա, նրանք, նրա, նրանց, սա, դա, այս, այդ, այն, սրանք, դրանք',
  connectiveOpeners:
    'բայց, սակայն, և, կամ, իսկ, նաև, բացի այդ, ուստի, հետո, ապա, այնուամենայնիվ, այսպիսով, ինչպես նաև, միաժամանակ, միևնույն ժամանակ, այդուհանդերձ, այդ պատճառով, դրա համար, այնուհետև, ավելի ուշ, օրինակ, մասնավորապես, փաստորեն, վերջապես, մինչդեռ',
  saidVerbs: 'ասաց, ասում է, ասել է, հայտարարեց, հայտնեց, նշեց, ավելացրեց, պատասխանեց, հարցրեց',
  negations: 'չէ, ոչ, երբեք, ոչ ոք, ոչինչ, առանց',
};
