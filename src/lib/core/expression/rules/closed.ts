import { after, type Place } from '../rule.ts';

/** Whether what follows shows that the words before it are whole: a sign, an end, or a word that is no noun. */
export function isClosed(place: Place): boolean {
  return CLOSING.test(after(place));
}

const CLOSING =
  /^(?:['’"”)]?\s*(?:[.,;:!?)"”]|$)|\s+(?:and|or|but|of|in|on|at|to|for|from|by|with|as|than|that|which|who|when|while|where|because|since|until|before|after|if|so|is|was|are|were|has|had|have|will|would|the|a|an|it|he|she|they|we|I|you|his|her|its|their|on|over|under|into|through|during|without|about|just|not|did|does|do|can|could|may|[a-z]+ly)\b)/i;
