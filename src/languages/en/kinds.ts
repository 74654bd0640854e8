/** English words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: `opinion, op-ed, ^comment:, ^column:, ^editorial:, ^analysis:, ^essay:, commentary, editorial, columnist,
    guest column, viewpoint, first person`,
  live: `live:, live updates, live blog, liveblog, as it happened, live score, live coverage, latest updates, – live,
    - live`,
  guides: `how to, how do i, a guide to, guide:, beginner's guide, step by step, step-by-step, tips for, tips to,
    ways to, recipe, tutorial, checklist, dos and don'ts, what to do if, things to know`,
  releases:
    'press release, for immediate release, prnewswire, pr newswire, business wire, businesswire, globe newswire, globenewswire, accesswire, is pleased to announce, are pleased to announce, is proud to announce, is excited to announce, media contact',
  matches: `half-time, halftime, half time, kick-off, second half, first half, penalty, equaliser, equalizer,
    goalkeeper, striker, midfielder, injury time, stoppage time, substitute, innings, wicket, wickets, overs,
    quarterback, touchdown, touchdowns, inning, tie-break, tiebreak, match point, set points, try-line, fly-half,
    tries, points in the, rebounds, free throw, fourth quarter, third period, overtime, hat-trick, scored`,
  studies: `study, studies, researchers, survey, surveyed, poll, pollsters, respondents, participants, peer-reviewed,
    meta-analysis, clinical trial`,
  findings: `study found, survey found, poll found, researchers found, study finds, survey finds, poll finds, found that, find that, found no, found a, showed that, shows that, suggests that, suggest that,
    revealed that, concluded that, the results, the findings, more likely to, less likely to, said they, were linked,
    was linked, associated with`,
  letters: `letters, letters to the editor, your letters, readers’ letters, readers write, dear editor, ^sir,, ^re:,
    agony aunt, dear abby, write in`,
  address: "you, your, yours, yourself, you're, you'll, you've",
};
