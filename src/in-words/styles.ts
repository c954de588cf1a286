/** What whoever cites words must know of the styles in which reference managers print. */
export const stylesLeaveOut =
  'Most citation styles do not print who speaks, or of what: say so in your own sentence. OSCOLA and Harvard leave out this site and its ¶ too: add them by hand.';
