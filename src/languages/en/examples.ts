/** Gives English examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    [
      'The U.S. Senate voted 52-48 on Tuesday.',
      'Sen. J. R. Holt called the bill "a mistake."',
      'It now goes to the House.',
    ],
    ['Dr. Ann Brook met Mr. and Mrs. Lowe at 5 p.m. on Monday.', 'They spoke for 3.5 hours.', 'Nothing was signed.'],
    ['"Will it hold?" asked Mayor Ray Dunn.', '"Yes!" the engineer replied.', 'The bridge opened on Jan. 5.'],
    ['Norda Inc. lost $4.2 million last year.', 'Its rival, Velt & Co., gained 3 per cent.', 'Shares fell.'],
    ['Police held Ann Dale, 35, and Tom Ash, 41.', 'They live in Kansas City-St. Marlow.'],
    ['He lives in the U.S.', 'She moved to the U.K. in 2019.'],
    ['Readers can write to news@orm.example.com or visit www.orm.example.com.', 'Answers come within 3 days.'],
    [
      'The storm hit St. Marlow first.',
      'Gov. Lena Ortiz declared an emergency (the second this year).',
      'Schools, shops, etc. stayed shut.',
    ],
    ['"We ran. We hid. We prayed," said Tom Ash, a baker.', 'Police found no suspect.'],
    ['The fund, worth approx. £3.1bn, was set up by Prof. K. Amari in 1998.', 'It has paid out twice.'],
    ['Who pays?', 'Nobody knows...', 'The council meets again on Nov. 3.'],
    [
      'The case, Orm v. Dale, ended after 12 years.',
      'Judge P.D. Hale fined No. 5 on the list.',
      'Both sides will appeal.',
    ],
    ['Prices rose 2.5% in Aug. and 3.1% in Sept., the office said.', 'Economists had expected less.'],
    ['The patient, a 34-year-old from Washington, D.C., left hospital.', '"I feel fine," he said.'],
    ['The ferry "Queen of Orm" sank at 3:45 a.m. Sunday.', 'All 31 aboard, incl. two infants, survived.'],
    ['"Why now?"', 'The minister did not say.', 'He left via Gate No. 4.'],
    ['GREEN BAY, Wis. -- The ferry stopped on Sunday.', 'Nobody was hurt.'],
    ['The Lora.D worm spread by e-mail.', 'It harms old machines.'],
    ['"I miss the harbour so much!" Orm repeated several times.', 'He left at 6 p.m. and did not return.'],
    [
      'The U.S. vs. Norda case (No. 12-345) ended on Oct. 3.',
      'Judge A.J. Hale, Jr. wrote the opinion.',
      `"It's over!" she said.`,
    ],
    [
      'They sold 1.5m units vs. 900,000 a year ago, i.e. 66 p.c. more.',
      'Shares of Orm Corp. rose.',
      'Analysts at Hale & Co. were surprised.',
    ],
    [
      'He earned a Ph.D. in 1999.',
      "Prof. Orm teaches at St. John's Univ. in New York.",
      'He lives on Main St.',
      'His wife works for the U.N.',
      'The children are at school.',
    ],
    ['Was it an accident?', '"No," said Det. Supt. Hale.', '"Why would anyone do this?" asked Ms. Lind, 34.'],
    ['The fee is $5.00.', 'It was 4.50 last year.', 'The plan (see p. 12) passes today.'],
    ['Version 2.0 of the app launched at 9 a.m.', 'It crashed by noon.'],
    ['The law, passed in the 1980s, is old.', 'In the U.K., it is new.', 'The E.U. agreed.'],
    ['He asked: "Who pays?"', 'Nobody answered.', 'Then he left...'],
    ['“We lost everything.”', 'Orm said the house was gone.', 'A neighbour, who asked not to be named, agreed.'],
    ['The Yahoo! deal closed.', 'Then came Orm Inc., which paid more.'],
    ['On Jan. 5, 2020, Lt. Col. Hale spoke to Sens. Orm and Lind.', 'They agreed to meet again in Sept.'],
  ],
  facts: [
    [
      'At least 48 people were injured on March 14, mayor Ann Lee said yesterday.',
      [
        'At least 48 people were injured on March 14, mayor Ann Lee said yesterday = 48',
        'March 14 = 2015-03-14',
        'yesterday = 2015-03-17',
        'Ann Lee, mayor',
      ],
    ],
  ],
};
