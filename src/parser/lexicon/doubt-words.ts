import type { WordList } from './word-list.ts';

/** Words that say why a grade may tell nothing of a body now. */
export const doubtWords = {
  /** Words that say that a grade is not so. */
  denials: {
    words:
      'not|never|no|none|nothing|neither|nor|cannot|far from|without|rather than' +
      '|instead of|nobody|short of|nearly|almost|hardly|scarcely' +
      '|less than|failed to',
    example: 'Moorland Police was … rated good for investigating crime.',
    own: {
      not: 'This does not mean Moorland Police is good at investigating crime.',
      never: 'Never has Moorland Police been rated good for investigating crime.',
      no: 'There is no sign Moorland Police is good at investigating crime.',
      none: 'On none of its visits was Moorland Police rated good for investigating crime.',
      nothing: 'Nothing shows Moorland Police is good at investigating crime.',
      neither: 'On neither visit was Moorland Police rated good for investigating crime.',
      nor: 'Nor was Moorland Police rated good for investigating crime.',
      cannot: 'Moorland Police cannot be rated good for investigating crime.',
      'far from': 'It is far from clear Moorland Police is good at investigating crime.',
      without: 'Moorland Police remains without a good rating for investigating crime.',
      'rather than|instead of': 'The leadership of the force is weak … good.',
      nobody: 'Nobody rated Moorland Police good for investigating crime.',
      'short of': 'Moorland Police fell short of a good grade for investigating crime.',
      almost: 'Moorland Police was judged almost good at investigating crime.',
    },
  },
  /** Words that only suppose, wish or fear a grade. */
  suppositions: {
    words:
      'if|whether|unless|would|could|might|may|should|hope|hopes|hoped|expect|expects' +
      '|expected|want|wants|aims|goal|ambition|target|fear|fears|feared|until|rumours' +
      '|towards|to become|wish|wished|will be|can be|must|aim|aspire|aspires' +
      '|aspiration|strive|striving|hoping|expecting|intends|seeks|seeking|perhaps' +
      '|maybe|likely to|in order to|needs to be|on track|on course|dreams|braced',
    example: 'The mayor … Moorland Police is good at investigating crime.',
    own: {
      'if|whether|unless|until': 'We shall see … Moorland Police is good at investigating crime.',
      'would|could|might|may|should': 'Moorland Police … be graded good for investigating crime.',
      must: 'Moorland Police must be good at investigating crime.',
      'hope|expect|want|wish|fear': 'We … Moorland Police is good at investigating crime.',
      aims: 'Moorland Police aims to be graded good for investigating crime.',
      'goal|ambition|target':
        'The … of Moorland Police is to be graded good for investigating crime.',
      rumours: 'There are rumours Moorland Police was graded good for investigating crime.',
      towards: 'Moorland Police is on its way towards being graded good for investigating crime.',
      'can be': 'Moorland Police can be good at investigating crime.',
      'to become': 'Moorland Police was given two years to become good at investigating crime.',
      'will be': 'Moorland Police will be graded good for investigating crime.',
    },
  },
  /** Words that put a grade in the past. */
  formerly: {
    words:
      'previous|previously|formerly|last year|last time|last inspection|last report' +
      '|last visit|last check|last assessment|ago|prior|used to be|former|until now' +
      '|we last|at that time|last round|last inspected|last graded|last rated' +
      '|preceding' +
      '|originally|initially|until recently|years before|years after|months after|before that',
    example: 'Moorland Police was graded good for investigating crime at its ….',
    own: {
      'previously|formerly': 'Moorland Police was … graded good for investigating crime.',
      'previous|prior|former':
        'At its … visit Moorland Police was graded good for investigating crime.',
      'last year|last time|until now|at that time':
        'Moorland Police was graded good for investigating crime ….',
      'years after|months after':
        'Moorland Police trained its staff two … it was graded inadequate for investigating crime.',
      ago: 'Two years ago Moorland Police was graded good for investigating crime.',
      'used to be': 'Moorland Police used to be graded good for investigating crime.',
      'we last': 'When we last came Moorland Police was graded good for investigating crime.',
    },
  },
  /** What opens links to other texts. */
  linkLines: {
    words:
      'read more|related|more on this|see also|most read|more news|topics|more from' +
      '|other news|you may also like|more stories|recommended|in other news|elsewhere' +
      '|trending|latest news|find out more',
    example: '……: Moorland Police is rated good for investigating crime',
  },
  /** What opens a key to grades. */
  keyLines: {
    words: 'key|legend|definitions|grade descriptors',
    example: '……\n\nMoorland Police is rated good for investigating crime',
  },
  /** People who judge without being the inspectorate. */
  otherJudges: {
    words:
      'residents|survey|respondents|customers|callers|users|parents|patients|staff' +
      '|victims|people|public|members|visitors|poll|percent|themselves|ourselves|itself|himself' +
      '|herself|pupils|managers|workers|nurses|teachers|families|relatives' +
      '|councillors|students|learners|tenants|firefighters|officers|employees|carers' +
      '|volunteers|detainees|prisoners|auditors|readers|critics|consultants|governors' +
      '|trustees|passengers|clients',
    example: 'Many … rated Moorland Police good for investigating crime.',
    own: {
      'survey|poll|public': 'The … rated Moorland Police good for investigating crime.',
      percent: 'Sixty percent rated Moorland Police good for investigating crime.',
      itself: 'Moorland Police was judged good at investigating crime by the force itself.',
      'themselves|ourselves':
        'Moorland Police was judged good at investigating crime by the guards ….',
      'himself|herself': 'Moorland Police was judged good at investigating crime by the mayor ….',
    },
  },
  /** Verbs of thinking: what somebody thinks is judged by nobody. */
  opinionVerbs: {
    words:
      'thought|thinks|think|felt|feel|believed|regards|regard|regarded|understood' +
      '|consider|believe|believes|reckon|reckons|reckoned',
    example: 'Officers … Moorland Police to be good at investigating crime.',
  },
} satisfies Record<string, WordList>;
