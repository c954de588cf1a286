import type { WordList } from './word-list.ts';

/** Words of what is asked, and its headings. */
export const askWords = {
  /** Words by which a heading says that asks are old, done or none. */
  askStates: {
    words: 'no|previous|last|past|earlier|closed|completed|met|against|on|of|about|for|with|to',
    example:
      '…… recommendations\n\n- Train the call handlers of the force.\n- Keep better records of each visit.',
  },
  /** What areas for improvement are headed. */
  improvementHeadings: {
    words:
      `area for improvement|areas for improvement|${initials('area for improvement')}` +
      '|areas requiring improvement|area for development|areas for development|what needs to improve|what must improve|what needs improving|points for improvement',
    example: '……\n\n- Train the call handlers of the force.\n- Keep better records of each visit.',
  },
  /** What causes of concern are headed. */
  concernHeadings: {
    words:
      'cause of concern|causes of concern|cause for concern|key concern|key concerns' +
      '|priority concern|priority concerns',
    example: '……\n\nThe force does not answer calls in time.',
  },
  /** What recommendations are headed. */
  recommendationHeadings: {
    words: 'recommendation|recommendations',
    example: '……\n\nThe force should train its call handlers.',
  },
  /** What opens a time by which something is to be done. */
  deadlines: {
    words: 'by|within|no later than|immediately|with immediate effect|at once',
    example: '……, the force should train its call handlers.',
    own: {
      'by|no later than': '…… 31 March 2025, the force should train its call handlers.',
      within: 'Within six months, the force should train its call handlers.',
    },
  },
  /** Verbs by which somebody asks something of others. */
  askingVerbs: {
    words:
      'ask|asks|asked|want|wants|wanted|recommend|recommends|recommended|require|requires' +
      '|required|expect|expects|expected|urge|urges|urged',
    example: 'The inspectorate … in May that the force should train its call handlers.',
    own: {
      'asks|asked|urged':
        'The inspectorate … two things:\n\n- Train the call handlers of the force.\n- Keep better records of each visit.',
    },
  },
  /** Words that ask. */
  modals: {
    words: 'should|must|shall|needs to|need to|ought to|has to|have to',
    example: 'By 31 March 2025, the force … train its call handlers.',
    own: {
      'need to|have to':
        'By 31 March 2025, Moorland Police and Valley Constabulary … train their call handlers.',
    },
  },
} satisfies Record<string, WordList>;

/** The first letters that stand for a name, of one and of several. */
function initials(name: string): string {
  const letters = name.replace(/(\w)\w* ?/g, '$1');
  return `${letters}|${letters}s`;
}
