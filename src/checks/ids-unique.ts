import { findingsOf } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Check } from './checked-content.ts';
import { placeOfWords } from './place-of-words.ts';

/** No two findings have one id, which is also their address. */
export const idsUnique: Check = (content) => {
  const seen = new Map<string, Finding>();
  const problems: Problem[] = [];
  for (const finding of findingsOf(content.edition)) {
    const first = seen.get(finding.id);
    if (first) {
      const where = placeOfWords(content, first);
      const reason = `unexpected second record ${finding.id} ("${finding.text}"); expected one, and ${where.file}:${where.line} has it. If both tell the same grade, correct the area's wordings; else settle one under \`decisions\`.`;
      const at = placeOfWords(content, finding);
      problems.push({ ...at, rule: 'id-unique', reason, severity: 'error' });
    }
    seen.set(finding.id, first ?? finding);
  }
  return problems;
};
