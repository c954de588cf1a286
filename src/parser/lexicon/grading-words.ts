import type { WordList } from './word-list.ts';

/** Words of verdicts: verbs, grades, what is graded, and what stands between. */
export const gradingWords = {
  /** Verbs that join a subject to a grade. */
  copulas: {
    words: 'is|are|was|were|be|been|being|remains|remained|stays|stayed|remain|stay',
    example: 'Moorland Police … good at investigating crime.',
    own: {
      'are|were': 'Moorland Police and Valley Constabulary … good at investigating crime.',
      be: 'Moorland Police is found to be good at investigating crime.',
      been: 'Moorland Police has been good at investigating crime.',
      being: 'Moorland Police is being rated good for investigating crime.',
    },
  },
  /** Verbs that only help another; with the copulas they show that words are a clause. */
  auxiliaries: {
    words: 'has|have|had|will|would|can|could|may|might|must|should|does|do|did',
    example: 'Moorland Police … train more staff, and its leadership is good.',
    own: {
      do: 'Officers do much for victims, and the leadership of Moorland Police is good.',
      'does|did': 'Moorland Police … much for victims, and its leadership is good.',
      'has|had': 'Moorland Police … a good grade for investigating crime.',
      have: 'Officers have trained more staff, and the leadership of Moorland Police is good.',
    },
  },
  /** What those who judge do: passive after a copula, or active before whom they judge. */
  judgingVerbs: {
    words:
      'judged|graded|rated|assessed|found|considered|deemed|held|classed|ranked' +
      '|scored|marked|evaluated|described|judge|rate|grade|calls|called|finding|finds' +
      '|judges|grades|rates|branded|labelled|classified|adjudged|declared|pronounced' +
      '|ranks|deems|judging|assesses|re-rated',
    example: 'Moorland Police was … good at investigating crime.',
    own: {
      'judge|rate|grade': 'We … Moorland Police good at investigating crime.',
      'calls|finds|judges|grades|rates': 'HMICFRS … Moorland Police good at investigating crime.',
      finding: 'HMICFRS came in May, finding the force good at investigating crime.',
      're-rated': 'Leadership has been re-rated good.',
    },
  },
  /** How a grade comes to somebody: given, received, kept. */
  givingVerbs: {
    words:
      'given|gave|awarded|received|receives|got|gets|achieved|earned|kept|keeps|keep' +
      '|retained|retains|maintained|secured|gained|made|makes|come|comes|came|gives' +
      '|give|award|awards|giving|earns|obtained|attained|won|wins|handed|landed' +
      '|collected|holds|granted',
    example: 'Moorland Police … a good grade for investigating crime.',
    own: {
      'given|awarded': 'Moorland Police was … a good grade for investigating crime.',
      gave: 'HMICFRS gave Moorland Police a good grade for investigating crime.',
      keep: 'Moorland Police and Valley Constabulary keep a good grade for investigating crime.',
      'made|makes': 'Better training … Moorland Police good at investigating crime.',
      'comes|came': 'Moorland Police … out as good at investigating crime.',
      come: 'Moorland Police has come out as good at investigating crime.',
    },
  },
  /** How a grade changes; the present one follows "to". */
  changeVerbs: {
    words:
      'moved|risen|rose|fell|fallen|slipped|dropped|improved|upgraded|downgraded' +
      '|raised|lowered|declined|jumped|climbed|gone|sunk|sank|tumbled|plunged' +
      '|plummeted|worsened|deteriorated|progressed|lifted|elevated|changed|advanced' +
      '|demoted|promoted|slid|went|relegated|dipped' +
      '|moves|rises|falls|slips|drops|improves|climbs|goes|re-rated',
    example: 'Moorland Police has … to adequate for investigating crime.',
    own: {
      'rose|fell': 'Moorland Police … to adequate for investigating crime.',
      'upgraded|downgraded|raised|lowered':
        'Moorland Police was … to adequate for investigating crime.',
    },
  },
  /** What a grade is called. */
  gradeNouns: {
    words:
      'grade|grades|grading|gradings|rating|ratings|judgment|judgments|judgement' +
      '|judgements|verdict|mark|marks|score|scores|evaluation|evaluations|status',
    example: 'Moorland Police was given a good … for investigating crime.',
    own: {
      'grades|gradings|ratings|judgments|judgements':
        'Moorland Police was given good … for investigating crime and preventing crime.',
    },
  },
  /** What a thing that is graded is called. */
  areaNouns: {
    words:
      'area|areas|domain|domains|question|questions|pillar|pillars|category' +
      '|categories|strand|strands|theme|themes|aspect|aspects|criterion|criteria' +
      '|element|elements|topic|topics|heading|headings',
    example: 'Moorland Police was graded good in the … of investigating crime.',
    own: {
      'areas|domains|questions|pillars|categories|strands|themes':
        'Moorland Police was graded good in the … of investigating crime and preventing crime.',
    },
  },
  /** What leads from a grade to what is graded. */
  areaPrepositions: {
    words:
      'at|for|in|on|across|regarding|in respect of|in terms of|in relation to' +
      '|when it comes to|with|around|concerning|as regards|within|with regard to' +
      '|with respect to|against the test of',
    example: 'Moorland Police was graded good … investigating crime.',
  },
  /** Words that soften a grade. */
  hedges: {
    words: 'generally|largely|broadly|mostly|mainly',
    example: 'Moorland Police is … good at investigating crime.',
  },
  /** Words that may stand between a verb and a grade and change nothing. */
  adverbs: {
    words:
      'overall|now|also|again|still|both|all|currently|therefore|as|to|a|an|the|at|just' +
      '|its|their|out|each',
    example: 'Moorland Police is … good at investigating crime.',
    own: {
      'both|all|each': 'Moorland Police and Valley Constabulary are … good at investigating crime.',
      as: 'Moorland Police was judged as good at investigating crime.',
      to: 'Moorland Police was judged to be good at investigating crime.',
      'a|the': 'Moorland Police was given … good grade for investigating crime.',
      an: 'Moorland Police was given an inadequate grade for investigating crime.',
      its: 'Moorland Police has kept its good grade for investigating crime.',
      their:
        'Moorland Police and Valley Constabulary have kept their good grade for investigating crime.',
      at: 'Moorland Police remains at good for investigating crime.',
      currently: 'Its leadership is good currently.',
      out: 'Moorland Police came out as good at investigating crime.',
    },
  },
  /** Words that may stand with a grade in its cell. */
  rowWords: {
    words:
      'overall|as|our|current|is|in|at|from|to|down|up|unchanged|still|now|was|before' +
      '|the|last|inspection|this|time|today|no change|same|again',
    example: 'Investigating crime: … good',
    own: {
      'unchanged|down|up': 'Investigating crime: good, …',
      'last|inspection|this|time|today|before|in|at|from|to': 'Investigating crime: good …',
      'is|was|as': 'Investigating crime: … good',
    },
  },
  /** What was not done where a text says that there is no grade. */
  refusedVerbs: {
    words:
      'graded|grade|rated|rate|re-rate|judged|assessed|assess|inspected|evaluate|evaluated' +
      '|looked at|look at|mark|marked|considered',
    example: 'Leadership was not … at this inspection.',
    own: {
      'grade|rate|re-rate|assess|evaluate|look at|mark':
        'We did not … leadership at this inspection.',
    },
  },
} satisfies Record<string, WordList>;
