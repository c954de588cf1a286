import { type Judgment, judgments } from '../../schemas/judgment.ts';

/** A grade in running text, used as a verdict and not as a plain adjective. */
export interface GradeMention {
  judgment: Judgment;
  /** The grade's own words. */
  start: number;
  end: number;
  /** The same with its quotation marks. */
  outerStart: number;
  outerEnd: number;
  quoted: boolean;
  /** Whether a word such as "grading" follows: `its ‘good’ grading`. */
  noun: boolean;
}

const grade =
  /(?<![\p{L}-])(outstanding|good|adequate|inadequate|requir(?:es?|ed|ing)[ -]im-?provements?)(?![\p{L}-])/gu;
const nouns =
  /^\s*(?:grad(?:e|es|ing|ings)|ratings?|judge?ments?|marks?|verdicts?|scores?|assessments?)\b/;
const goesOn =
  /^\s*(?:$|[.,;:)–—!/]|- |(?:at|in|for|on|with|by|across|overall|and|but|while|whilst|as|because|when|where|from|under|following|after|since|though|although|according|despite|over|when|throughout|regarding|too|again|were|are|was|is|this)\b)/;

/**
 * The grades that a sentence tells, from its folded words. `is good at …`, `rated "Good"` and `a good
 * rating` are found; `good practice`, `adequate time` and `a good standard` are not.
 */
export function gradeMentions(folded: string): GradeMention[] {
  return [...folded.matchAll(grade)].flatMap((match) => {
    const [, words = ''] = match;
    const judgment = judgmentOf(words);
    const mention = withMarks(folded, match.index, match.index + words.length);
    const rest = folded.slice(mention.outerEnd, mention.outerEnd + 40);
    const noun = nouns.test(rest);
    if (!judgment || !(noun || goesOn.test(rest))) return [];
    const lead = folded.slice(Math.max(0, mention.outerStart - 24), mention.outerStart);
    if (
      !noun &&
      !mention.quoted &&
      /\b(?:an?|the|some|any|as|so|very|how|for|this|with)\s+$/.test(lead) &&
      !asAfterVerb(lead, folded, mention.outerStart)
    )
      return [];
    if (
      /\b(?:up|down|away|improved|fell|fallen|moved|gone|rose|risen)? ?from (?:an? )?$/.test(
        lead,
      ) &&
      /\bfrom (?:an? )?$/.test(lead)
    )
      return [];
    return [{ judgment, noun, ...mention }];
  });
}

/** "graded as good" tells a grade; "as good as" does not. */
function asAfterVerb(lead: string, folded: string, at: number): boolean {
  return /\bas\s+$/.test(lead) && !/^\w+ as\b/.test(folded.slice(at));
}

function judgmentOf(words: string): Judgment | null {
  if (/^requir(?:es?|ing)[ -]im-?provement$/.test(words)) return 'requires improvement';
  return judgments.find((judgment) => judgment === words) ?? null;
}

function withMarks(folded: string, start: number, end: number) {
  const opens = /["']/.test(folded[start - 1] ?? '') && !/[\p{L}]/u.test(folded[start - 2] ?? '');
  const after = /^[.,;]?["']/.exec(folded.slice(end, end + 2))?.[0].length ?? 0;
  const quoted = opens && after > 0;
  return {
    start,
    end,
    outerStart: quoted ? start - 1 : start,
    outerEnd: quoted ? end + after : end,
    quoted,
  };
}
