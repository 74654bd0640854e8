/** Hindi words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'hi',
  numbers: {
    decimal: '.',
    scales: 'सौ=100, हजार=1e3, हज़ार=1e3, लाख=1e5, करोड़=1e7, अरब=1e9, खरब=1e11',
    percent: 'प्रतिशत, फीसदी, फीसद, फ़ीसदी',
    currencies: 'रुपये=₹, रुपए=₹, रुपयों=₹, डॉलर=$, यूरो=€',
    counted:
      'लोग, लोगों, लोगो, व्यक्ति, मौतें, मौत, घायल, बच्चे, बच्चों, महिलाएं, महिलाओं, पुरुष, छात्र, छात्रों, कर्मचारी, कर्मचारियों, जवान, सैनिक, घर, मकान, इमारतें, वाहन, वोट, देश, देशों, कंपनियां, किलोमीटर, किमी, मीटर, टन, यात्री, यात्रियों, मरीज, मरीजों, मामले, मामलों, सीटें, सीटों',
  },
  dates: {
    numeric: 'day-month',
    before: 'साल, वर्ष, सन',
  },
};
