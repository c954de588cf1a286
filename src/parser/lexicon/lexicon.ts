/** Words that the rules go by, with an example in which `…` stands for any of them. */
export interface WordList {
  /** Folded: lower case, straight marks; parted by `|`. */
  words: string;
  /** A text that is read differently when one of the words is not in the list. */
  example: string;
  /** Words that need an example of their own. */
  own?: Readonly<Record<string, string>>;
}

/** The words that the rules go by: each list once. */
export const lexicon = {
  /** Verbs that join a subject to a grade. */
  copulas: {
    words: 'is|are|was|were|be|been|being|remains|remained|stays|stayed',
    example: '',
  },
  /** Verbs that only help another; with the copulas they show that words are a clause. */
  auxiliaries: {
    words: 'has|have|had|will|would|can|could|may|might|must|should|does|do|did',
    example: '',
  },
  /** What those who judge do: passive after a copula, or active before whom they judge. */
  judgingVerbs: {
    words:
      'judged|graded|rated|assessed|found|considered|deemed|held|classed|ranked|scored' +
      '|marked|evaluated|described|judge|rate|grade|calls|called|finding|finds|judges' +
      '|grades|rates',
    example: '',
  },
  /** How a grade comes to somebody: given, received, kept. */
  givingVerbs: {
    words:
      'given|gave|awarded|received|receives|got|gets|achieved|earned|kept|keeps|keep' +
      '|retained|retains|maintained|secured|gained|made|makes|come|comes|came|gives' +
      '|give',
    example: '',
  },
  /** How a grade changes; the present one follows "to". */
  changeVerbs: {
    words:
      'moved|risen|rose|fell|fallen|slipped|dropped|improved|upgraded|downgraded|raised' +
      '|lowered|declined|jumped|climbed|gone',
    example: '',
  },
  /** What a grade is called. */
  gradeNouns: {
    words:
      'grade|grades|grading|gradings|rating|ratings|judgment|judgments|judgement' +
      '|judgements|verdict',
    example: '',
  },
  /** What a thing that is graded is called. */
  areaNouns: {
    words:
      'area|areas|domain|domains|question|questions|pillar|pillars|category|categories' +
      '|strand|strands|theme|themes',
    example: '',
  },
  /** What leads from a grade to what is graded. */
  areaPrepositions: {
    words:
      'at|for|in|on|across|regarding|in respect of|in terms of|in relation to' +
      '|when it comes to',
    example: '',
  },
  /** Words that soften a grade. */
  hedges: {
    words: 'generally|largely|broadly|mostly|mainly',
    example: '',
  },
  /** Words that may stand between a verb and a grade and change nothing. */
  adverbs: {
    words:
      'overall|now|also|again|still|both|all|currently|therefore|as|to|a|an|the|at|just' +
      '|its|their|out|each',
    example: '',
  },
  /** Words at which a new clause begins. */
  conjunctions: {
    words: 'but|while|whilst|although|though|whereas|yet|however',
    example: '',
  },
  /** What says something without a speaker. */
  reports: {
    words: 'report|review|inspection|letter|inspectors|inspectorate',
    example: '',
  },
  /** Who gives the grades of an inspection, where a text does not name them. */
  judges: {
    words: 'inspectors|inspectorate|regulator|watchdog|hmicfrs|hmic|his majesty|her majesty',
    example: '',
  },
  /** Small words that may follow a grade which stands alone. */
  small: {
    words:
      'and|or|by|from|this|last|when|where|which|who|than|too|to|again|because|if|after' +
      '|since|under|over|through|during|until|that|so|against|between|then|up|down|here' +
      '|into|of|throughout|despite|it|its|he|she',
    example: '',
  },
  /** Words that say that a grade is not so. */
  denials: {
    words:
      'not|never|no|none|nothing|neither|nor|cannot|far from|no longer|without' +
      '|rather than|instead of|nobody|short of|nearly|almost',
    example: '',
  },
  /** Words that only suppose, wish or fear a grade. */
  suppositions: {
    words:
      'if|whether|unless|would|could|might|may|should|hope|hopes|hoped|expect|expects' +
      '|expected|want|wants|aims|goal|ambition|target|fear|fears|feared|until|rumours' +
      '|towards|to become|wish|wished|will be|must',
    example: '',
  },
  /** Words that put a grade in the past. */
  formerly: {
    words:
      'previous|previously|formerly|last year|last time|last inspection|last report' +
      '|last visit|last check|last assessment|ago|prior|used to be|former|until now' +
      '|we last|at that time',
    example: '',
  },
  /** Numbers in words. */
  numbers: {
    words:
      'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty' +
      '|forty|fifty|dozen',
    example: '',
  },
  /** Words that speak of several or any. */
  generals: {
    words:
      'all|most|many|some|several|few|other|every|each|any|no|another|both|one|two' +
      '|three|four|five|six|seven|eight|nine|ten|eleven|a|an|more|fewer',
    example: '',
  },
  /** What opens links to other texts. */
  linkLines: {
    words:
      'read more|related|more on this|see also|most read|more news|topics|more from' +
      '|other news|you may also like',
    example: '',
  },
  /** What can speak without being a person. */
  speakers: {
    words: 'inspectorate|report|letter|watchdog|statement|regulator|review',
    example: '',
  },
  /** Words that say that a grade is missing. */
  ungraded: {
    words:
      'not graded|not yet graded|not been graded|not rated|not judged|not inspected' +
      '|to be graded|ungraded|no grade|not assessed',
    example: '',
  },
  /** People who judge without being the inspectorate. */
  otherJudges: {
    words:
      'residents|survey|respondents|customers|callers|users|parents|patients|staff' +
      '|victims|people|public|members|visitors|poll|percent|themselves|itself|himself' +
      '|herself|pupils',
    example: '',
  },
  /** Verbs that let somebody speak. */
  sayingVerbs: {
    words:
      'said|says|saying|adds|added|adding|commented|comments|concluded|concludes|told' +
      '|explained|explains|stated|states|wrote|writes|continued|responded|replied' +
      '|insisted|warned|urged|remarked|noted|went on|goes on',
    example: '',
  },
  /** Offices in which people speak or sign. */
  offices: {
    words:
      'inspector|inspectors|commissioner|constable|superintendent|officer|director' +
      '|minister|governor|chair|chairman|chairwoman|leader|secretary|head|headteacher' +
      '|spokesman|spokeswoman|spokesperson|councillor|mayor|executive|member|president' +
      '|sergeant|manager|principal|commander|pcc|hmi|mp|ombudsman|acc|dcc|supt|insp|sgt',
    example: '',
  },
  /** Words that stand in an office's name beside the office. */
  officeWords: {
    words:
      'chief|deputy|assistant|acting|temporary|interim|lead|senior|former|crime|his|her' +
      '|majesty|hm|national|regional|area|shadow|cabinet|ch|det|temp',
    example: '',
  },
  /** Gatherings whose name may hold a body's: none is inspected. */
  companies: {
    words:
      'panel|federation|authority|committee|association|board|commission|inspectorate' +
      '|inspection|report|assessment|review|news',
    example: '',
  },
  /** Titles before a name. */
  titles: {
    words: 'mr|mrs|ms|miss|dr|sir|dame|lord|lady|cllr|professor|prof|rev',
    example: '',
  },
  /** Small words that begin sentences with a capital and are no part of a name. */
  functionWords: {
    words:
      'the|a|an|in|at|for|on|as|by|when|while|whilst|although|however|but|and|since' +
      '|under|if|both|like|unlike|following|from|with|about|that|this|why|how|is|does' +
      '|has|was|will|can|our|your|its|their|his|her|it|he|she|they|we|i|no|not' +
      '|responding|commenting|speaking|asked|after|also|today|yesterday|inspectors' +
      '|welcoming|overall|read|view|contact|last|dear|to|of|or|so|there|these|those' +
      '|what|who|where|which|all|some|most|two|three|one|monday|tuesday|wednesday' +
      '|thursday|friday|saturday|sunday|january|february|march|april|june|july|august' +
      '|september|october|november|december',
    example: '',
  },
  /** Words before the heading of asks. */
  askLeads: {
    words: 'our|the|main|key|national|strategic|operational|accelerated',
    example: '',
  },
  /** Words that may stand with a grade in its cell. */
  rowWords: {
    words:
      'overall|as|our|current|is|in|at|from|to|down|up|unchanged|still|now|was|before' +
      '|the|last|inspection|this',
    example: '',
  },
  /** What areas for improvement are headed. */
  improvementHeadings: {
    words: 'area for improvement|areas for improvement|areas requiring improvement|afi|afis',
    example: '',
  },
  /** What causes of concern are headed. */
  concernHeadings: {
    words:
      'cause of concern|causes of concern|cause for concern' +
      '|accelerated cause of concern|key concern|key concerns|priority concern' +
      '|priority concerns',
    example: '',
  },
  /** What recommendations are headed. */
  recommendationHeadings: {
    words: 'recommendation|recommendations',
    example: '',
  },
  /** What opens a time by which something is to be done. */
  deadlines: {
    words: 'by|within|no later than|immediately|with immediate effect|at once',
    example: '',
  },
  /** Words that ask. */
  modals: {
    words: 'should|must|shall|needs to|need to|ought to|has to|have to',
    example: '',
  },
} satisfies Record<string, WordList>;

/** The name of a list. */
export type ListName = keyof typeof lexicon;
