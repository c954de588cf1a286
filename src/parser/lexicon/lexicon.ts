/**
 * Words that the rules go by, with an example in which `…` stands for any of them, and `……` for any
 * with a capital.
 */
export interface WordList {
  /** Folded: lower case, straight marks; parted by `|`. */
  words: string;
  /** A text that is read differently when one of the words is not in the list. */
  example: string;
  /** Examples of words that do not fit in that one; the words parted by `|`. */
  own?: Readonly<Record<string, string>>;
}

/** The first letters that stand for a name, of one and of several. */
function initials(name: string): string {
  const letters = name.replace(/(\w)\w* ?/g, '$1');
  return `${letters}|${letters}s`;
}

/** The words that the rules go by: each list once. */
export const lexicon = {
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
      have: 'Both Moorland Police and Valley Constabulary have a good grade for investigating crime.',
    },
  },
  /** What those who judge do: passive after a copula, or active before whom they judge. */
  judgingVerbs: {
    words:
      'judged|graded|rated|assessed|found|considered|deemed|held|classed|ranked' +
      '|scored|marked|evaluated|described|judge|rate|grade|calls|called|finding|finds' +
      '|judges|grades|rates|branded|labelled|classified|adjudged|declared|pronounced' +
      '|ranks|deems|judging|assesses',
    example: 'Moorland Police was … good at investigating crime.',
    own: {
      'judge|rate|grade': 'We … Moorland Police good at investigating crime.',
      'calls|finds|judges|grades|rates': 'HMICFRS … Moorland Police good at investigating crime.',
      finding: 'HMICFRS came in May, finding the force good at investigating crime.',
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
      '|moves|rises|falls|slips|drops|improves|climbs|goes',
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
      '|with respect to',
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
  /** Words at which a new clause begins. */
  conjunctions: {
    words: 'but|while|whilst|although|though|whereas|yet|however',
    example: 'Moorland Police is good at preventing crime … its leadership is inadequate.',
    own: {
      however: 'Moorland Police is good at preventing crime, however its leadership is inadequate.',
    },
  },
  /** What says something without a speaker. */
  reports: {
    words: 'report|review|inspection|letter|inspectors|inspectorate',
    example: 'Moorland Police was rated good for investigating crime in a new ….',
    own: {
      'inspectors|inspectorate':
        'Moorland Police was rated good for investigating crime from the … in May.',
    },
  },
  /** Who gives the grades of an inspection, where a text does not name them. */
  judges: {
    words: 'inspectors|inspectorate|regulator|watchdog|his majesty|her majesty',
    example: 'Moorland Police was rated good for leadership by the … in May.',
    own: {
      'inspectors|inspectorate': 'Moorland Police was rated good for leadership by … in May.',
      'his majesty|her majesty':
        'Moorland Police was rated good for leadership by …’s Inspectorate of Moors.',
    },
  },
  /** Small words that may follow a grade which stands alone. */
  small: {
    words:
      'and|or|by|from|this|last|when|where|which|too|because|if|after|since|under|over' +
      '|through|during|until|that|so|against|between|then|up|down|here|into|of' +
      '|throughout|despite',
    example: 'Its leadership is good … it listens to staff.',
    own: {
      and: 'Its leadership is good and getting better.',
      or: 'Its leadership is good or better than that of its neighbours.',
      by: 'Its leadership is good by any measure.',
      from: 'Its leadership is good from top to bottom.',
      this: 'Its leadership is good this year.',
      last: 'Its leadership was good last month.',
      which: 'Its leadership is good which helps it to plan.',
      that: 'Its leadership is good that way.',
      'too|then|here': 'Its leadership is good ….',
      'over|through|throughout|despite': 'Its leadership is good … the winter.',
      'during|after|until|since': 'Its leadership is good … the winter.',
      'under|against': 'Its leadership is good … pressure.',
      between: 'Its leadership is good between elections.',
      'up|down': 'Its leadership is good … to the last rank.',
      into: 'Its leadership is good into the night.',
      of: 'Its leadership has been good of late.',
    },
  },
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
      '|maybe|likely to|in order to|needs to be|on track|on course|dreams',
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
      '|originally|initially|until recently|years before|before that',
    example: 'Moorland Police was graded good for investigating crime at its ….',
    own: {
      'previously|formerly': 'Moorland Police was … graded good for investigating crime.',
      'previous|prior|former':
        'At its … visit Moorland Police was graded good for investigating crime.',
      'last year|last time|until now|at that time':
        'Moorland Police was graded good for investigating crime ….',
      ago: 'Two years ago Moorland Police was graded good for investigating crime.',
      'used to be': 'Moorland Police used to be graded good for investigating crime.',
      'we last': 'When we last came Moorland Police was graded good for investigating crime.',
    },
  },
  /** Numbers in words. */
  numbers: {
    words:
      'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty' +
      '|forty|fifty|dozen',
    example: 'Moorland Police was graded good in … areas.\n\n- Planning ahead\n- Helping victims',
    own: {
      one: 'Moorland Police was graded good in one area.\n\n- Planning ahead',
      twelve: 'Twelve forces were rated good.',
    },
  },
  /** Words that speak of several or any. */
  generals: {
    words:
      'all|most|many|some|several|few|other|every|each|any|no|another|both|one|two' +
      '|three|four|five|six|seven|eight|nine|ten|eleven|a|more|fewer',
    example: '…… forces were graded good.',
    own: {
      other: 'Moorland Police was graded good in other areas.',
      'each|every': 'Moorland Police was graded good in … area.',
      both: 'Moorland Police was graded good in both areas.',
      another: 'Another force was graded good.',
      no: 'Moorland Police was graded good in no area.',
      one: 'The one area found to require improvement is leadership.',
      'two|three|four|five|six|seven|eight|nine|ten|eleven':
        'The … areas found to require improvement are leadership, efficiency and so on.',
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
  /** What can speak without being a person. */
  speakers: {
    words: 'inspectorate|report|letter|watchdog|statement|regulator|review',
    example: 'The … said: “Patrols are well led and victims are called back on the same day.”',
  },
  /** Words that say that a grade is missing. */
  ungraded: {
    words:
      'not graded|not yet graded|not yet rated|not been graded|not rated|not judged|not inspected' +
      '|to be graded|ungraded|no grade|not assessed',
    example: 'Investigating crime: …',
  },
  /** People who judge without being the inspectorate. */
  otherJudges: {
    words:
      'residents|survey|respondents|customers|callers|users|parents|patients|staff' +
      '|victims|people|public|members|visitors|poll|percent|themselves|itself|himself' +
      '|herself|pupils|managers|workers|nurses|teachers|families|relatives' +
      '|councillors|students|learners|tenants|firefighters|officers|employees|carers' +
      '|volunteers|detainees|prisoners|auditors|readers|critics|consultants|governors' +
      '|trustees|passengers|clients',
    example: 'Many … rated Moorland Police good for investigating crime.',
    own: {
      'survey|poll|public': 'The … rated Moorland Police good for investigating crime.',
      percent: 'Sixty percent rated Moorland Police good for investigating crime.',
      itself: 'Moorland Police was judged good at investigating crime by the force itself.',
      themselves:
        'Moorland Police was judged good at investigating crime by the guards themselves.',
      'himself|herself': 'Moorland Police was judged good at investigating crime by the mayor ….',
    },
  },
  /** Verbs that let somebody speak. */
  sayingVerbs: {
    words:
      'said|says|saying|adds|added|adding|commented|comments|concluded|concludes|told' +
      '|explained|explains|stated|states|wrote|writes|continued|responded|replied' +
      '|insisted|warned|urged|remarked|noted|went on|goes on|announced|claimed|argued' +
      '|observed|admitted|acknowledged|reflected|recalled|stressed|emphasised|insists' +
      '|pledged|vowed|tells|conceded|warns|confirmed|joked',
    example: '“Patrols are well led and victims are called back,” … Ann Lee.',
    own: {
      'saying|adding':
        'Chief Constable Ann Lee spoke in May, … “Patrols are well led and victims are called back on the same day.”',
      told: 'Chief Constable Ann Lee told us “Patrols are well led and victims are called back on the same day.”',
    },
  },
  /** Verbs of thinking: what somebody thinks is judged by nobody. */
  opinionVerbs: {
    words:
      'thought|thinks|think|felt|feel|believed|regards|regard|regarded|understood' +
      '|consider|believe|believes|reckon|reckons|reckoned',
    example: 'Officers … Moorland Police to be good at investigating crime.',
  },
  /** Offices in which people speak or sign. */
  offices: {
    words:
      'inspector|inspectors|officer|director' +
      '|minister|governor|chair|chairman|chairwoman|leader|secretary|head|headteacher' +
      '|teacher|spokesman|spokeswoman|spokesperson|councillor|mayor|executive|member' +
      '|president|manager|principal|mp|ombudsman' +
      '|coordinator|nurse|doctor|matron|warden|clerk|adviser|trustee' +
      '|founder|solicitor|convener|representative|reviewer' +
      '|owner|registrar|assessor|auditor|campaigner|boss|treasurer',
    example: '“Patrols are well led and victims are called back,” said Ann Lee, … for the county.',
    own: {
      mp: '“Patrols are well led and victims are called back,” said Ann Lee, … for Moorland.',
    },
  },
  /** Words that stand in an office's name beside the office. */
  officeWords: {
    words:
      'chief|deputy|assistant|acting|temporary|interim|lead|senior|former|his|her' +
      '|majesty|hm|national|regional|area|shadow|cabinet|temp',
    example: '…… Officer Ann Lee said: “Patrols are well led and victims are called back.”',
    own: {
      'his|her':
        '…… Majesty’s Inspector Ann Lee said: “Patrols are well led and victims are called back.”',
      majesty:
        'His Majesty’s Inspector Ann Lee said: “Patrols are well led and victims are called back.”',
      'hm|temp': '…… Inspector Ann Lee said: “Patrols are well led and victims are called back.”',
    },
  },
  /** Gatherings whose name may hold a body's: none is inspected. */
  companies: {
    words:
      'panel|federation|authority|committee|association|board|commission|inspectorate' +
      '|inspection|report|assessment|review|news|union|institute|ombudsman' +
      '|agency|department|ministry|gazette|herald|forum',
    example: 'Fellgate Police and Crime …… was rated good for investigating crime.',
  },
  /** Titles before a name. */
  titles: {
    words: 'mr|mrs|ms|miss|dr|sir|dame|lord|lady|cllr|professor|prof|rev',
    example: '…… Ann Lee said: “Patrols are well led and victims are called back.”',
  },
  /** Small words that begin sentences with a capital and are no part of a name. */
  functionWords: {
    words:
      'the|a|an|in|at|for|on|as|by|when|while|whilst|although|however|but|and|since' +
      '|under|if|both|like|unlike|following|from|with|about|that|this|why|how|is|does' +
      '|has|was|will|can|our|your|its|their|his|her|no|not|after|also|today|yesterday' +
      '|overall|last|dear|to|of|or|so|there|these|those' +
      '|what|who|where|which|all|some|most|two|three|one|monday|tuesday|wednesday' +
      '|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august' +
      '|september|october|november|december',
    example: '…… Ann Lee came. “Patrols are well led and victims are called back,” she said.',
    own: {
      'when|while|whilst|although|if|since|as|after':
        '…… Ann Lee waited, calls were late. “Patrols are well led and victims are called back,” she said.',
      'the|a|an|our|your|its|their|his|her|this|these|those|all|some|most|one|two|three':
        '…… Fellgate Police was rated good for planning ahead.',
      'in|at|for|on|by|like|unlike|following|from|with|about|under|to|of':
        '…… Ann Lee there is much to say. “Patrols are well led and victims are called back,” she said.',
      both: 'Both Ann Lee and her deputy came. “Patrols are well led and victims are called back,” she said.',
      that: 'That Ann Lee came is known. “Patrols are well led and victims are called back,” she said.',
      'is|was': '…… Ann Lee pleased? “Patrols are well led and victims are called back,” she said.',
      'does|has|will|can':
        '…… Ann Lee come? “Patrols are well led and victims are called back,” she said.',
      'why|how|what|who|where|which':
        '…… Ann Lee saw is not known. “Patrols are well led and victims are called back,” she said.',
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday':
        'On …… Ann Lee came. “Patrols are well led and victims are called back,” she said.',
      'january|february|march|april|may|june|july|august|september|october|november|december':
        'In …… Ann Lee came. “Patrols are well led and victims are called back,” she said.',
      dear: 'Dear Ann Lee, thank you. “Patrols are well led and victims are called back,” she said.',
    },
  },
  /** Words with which a line bids readers do something, and which may stand within a name. */
  bids: {
    words: 'read|view|contact|welcoming',
    example: '…… Ann Lee with us. “Patrols are well led and victims are called back,” she said.',
  },
  /** Words before the heading of asks. */
  askLeads: {
    words:
      'our|the|main|key|national|strategic|operational|accelerated|other|further' +
      '|additional|remaining',
    example: '…… recommendation 1\n\nThe force should train its call handlers.',
  },
  /** Words that may stand with a grade in its cell. */
  rowWords: {
    words:
      'overall|as|our|current|is|in|at|from|to|down|up|unchanged|still|now|was|before' +
      '|the|last|inspection|this|no change|same|again',
    example: 'Investigating crime: … good',
    own: {
      'unchanged|down|up': 'Investigating crime: good, …',
      'last|inspection|this|before|in|at|from|to': 'Investigating crime: good …',
      'is|was|as': 'Investigating crime: … good',
    },
  },
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
      '|areas requiring improvement|what needs to improve|what must improve|what needs improving|points for improvement',
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
  /** What those do who ask somebody to do something. */
  biddingVerbs: {
    words:
      'want|wants|wanted|ask|asks|asked|told|requires|required|expect|expects|expected|urged|directed|instructed|invited',
    example:
      'They … Moorland Police, by 31 March 2025, to:\n\n- Train the call handlers of the force.\n- Keep better records of each visit.',
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

/** The name of a list. */
export type ListName = keyof typeof lexicon;
