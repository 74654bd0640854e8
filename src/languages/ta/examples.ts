/** Gives Tamil examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    ['டாக்டர் எஸ். ராஜா திங்கட்கிழமை மேயரைச் சந்தித்தார்.', 'செலவு ரூ. 3.5 கோடி ஆகும்.', 'யார் பணம் தருவார்கள்?'],
    ['தி.மு.க. தலைவர் மு.க. ஸ்டாலின் பேசினார்.', 'பாலம் மூடப்பட்டது.', 'யாரும் காயமடையவில்லை!'],
  ],
};
