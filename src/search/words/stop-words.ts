const listed = `a about above after again against all also am an and any are aren't as at be because
been before being below between both but by can cannot could did do does doing don't down during each
few for from further had has have having he her here hers him his how i if in into is isn't it its
itself just me more most my no nor not of off on once only or other our ours out over own per same she
should so some such than that the their theirs them then there these they this those through to too
under until up upon us very was we were what when where whether which while whilst who whom whose why will with
would you your yours`;

/** Verbs that take n’t: couldn’t, wasn’t. */
const auxiliaries = 'are ca could did do does had has have is should was were wo would';

/** Words too common to tell one record from another: passed over in a query but within phrases. */
export const stopWords: ReadonlySet<string> = new Set(
  [...listed.split(/\s+/), ...auxiliaries.split(' ').map((verb) => `${verb}nt`)].map((word) =>
    word.replaceAll("'", ''),
  ),
);
