import { stem } from '../words/stem.ts';

/**
 * Everyday words beside the ones that inspectors write. A reader’s word that no text says is
 * answered with the words of its line that the texts do say.
 */
const lines = `
cop cops copper officer officers police
bobby bobbies neighbourhood officers
kid kids child children youth youths teenager teenagers young
phone telephone ring call calls
quick quickly fast speedy prompt promptly
slow slowly delay delays delayed late
bad poor weak weaknesses inadequate
problem problems issue issues shortfall shortfalls shortcomings failing
fail failure failures failing shortcomings
worry worries worried worrying concern concerns concerned
praise praised pleased positive good
strength strengths strong positive pleased good
wrong weakness weaknesses failing shortcomings shortfalls problems concerns
criticism criticised criticise concern concerns concerned failing weaknesses
worse worsen worsened deteriorated declined
better improved improving improvement
crook crooks criminal criminals offenders
gang gangs organised criminality
staff employee employees worker workers personnel workforce
boss bosses chief leadership managers
camera cameras video footage cctv
shortage lack insufficient
weapon weapons firearms armed guns
terror terrorist terrorists terrorism
immigrant immigrants migrant migrants foreign nationals
elderly aged vulnerable
sick sickness illness wellbeing stress
burnout burnt exhausted overworked workloads stress
holiday holidays leave
morale wellbeing stress
bribe bribery corrupt corruption
crooked corrupt corruption
merge merger merging alliance collaborative joint
computer computers database data
stats statistics figures numbers data
lawsuit trial court case
fix fixed mend rectify rectified address
promise promised commitment
rude rudeness respect respectfully
safe safety safeguard keeping
secret hidden covert
help helped helping support supporting
rapist rapists rape
paedophile paedophiles sex offenders
thief thieves burglar burglars criminals
detective detectives investigators
complain complained complaint complaints grievance allegations
newspaper press news
meeting meetings panel
expert experts specialist specialists
`;

const related = new Map<string, Set<string>>();
for (const line of lines.trim().split('\n')) {
  const words = line.split(' ');
  for (const one of words) {
    const known = related.get(stem(one)) ?? new Set();
    for (const other of words) if (stem(other) !== stem(one)) known.add(other);
    related.set(stem(one), known);
  }
}

/** Words that may stand for a word no text says, by its stem. */
export function everydayWords(wordStem: string): string[] {
  return [...(related.get(wordStem) ?? [])];
}
