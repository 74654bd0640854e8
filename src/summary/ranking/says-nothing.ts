/** Sentences that report silence: nobody was reached, nothing was said. True, and of no use to a reader in a hurry. */
const silence =
  /\b(?:(?:did|does|do|has|have|had)(?: not|n['’]t) (?:immediately |yet |been )*(?:provide|respond|reply|comment|elaborate|disclose|specif|return|give)|declin(?:ed|es) to (?:comment|be|say|give|elaborate)|could not (?:immediately )?be reached|(?:was|were) not (?:immediately )?(?:available|clear|known)|refused to comment|contacted .{2,60} for (?:a )?comment|n['’]a pas (?:commenté|répondu|souhaité)|wollte sich nicht (?:dazu )?äußern|keine (?:stellungnahme|angaben)|no ha (?:comentado|respondido)|non ha (?:commentato|risposto))/i;

export function saysNothing(text: string): boolean {
  return silence.test(text);
}
