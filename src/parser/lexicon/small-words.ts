import type { WordList } from './word-list.ts';

/** Small words of sentences, and what speaks or judges without a name. */
export const smallWords = {
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
    words: 'report|review|inspection|visit|revisit|letter|inspectors|inspectorate',
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
      '|throughout|despite|only',
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
      only: 'Its leadership is good only by night.',
    },
  },
  /** Numbers in words. */
  numbers: {
    words:
      'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen' +
      '|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety' +
      '|hundred|dozen',
    example: 'Moorland Police was graded good in … areas.\n\n- Planning ahead\n- Helping victims',
    own: {
      one: 'Moorland Police was graded good in one area.\n\n- Planning ahead',
      'twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|sixty|seventy|eighty|ninety|hundred':
        '…… forces were rated good.',
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
  /** Articles and what stands in their place. */
  determiners: {
    words: 'the|a|an|this|that|these|those|its|their|our|your|his|her',
    example: '…… Fellgate Police was rated good for planning ahead.',
    own: {
      a: 'Moorland Police moved from a good grade to an adequate one for investigating crime.',
      that: 'That Ann Lee came is known. “Patrols are well led and victims are called back,” she said.',
    },
  },
  /** What leads from words to a thing, a place or a time. */
  prepositions: {
    words:
      'in|at|for|on|by|like|unlike|following|from|with|about|under|to|of|as|since|after|before' +
      '|during|until|within|without|near|across|over|through|throughout|between|against|despite' +
      '|into|upon|towards|around|among|behind|inside|per|via',
    example:
      '…… Ann Lee there is much to say. “Patrols are well led and victims are called back,” she said.',
  },
  /** What stands for a name. */
  pronouns: {
    words: 'it|they|we|he|she|i|you',
    example: 'Preventing crime: good\n\n…… alone: good\n\nLeadership: good',
  },
  /** Words of questions, which may also begin a clause. */
  questionWords: {
    words: 'who|what|which|where|when|why|how|whose|whom',
    example:
      '…… Ann Lee saw is not known. “Patrols are well led and victims are called back,” she said.',
  },
  /** What joins words, or a clause on which another hangs. */
  joints: {
    words: 'and|or|nor|if|because|so|unless|once',
    example:
      '…… Ann Lee waited, calls were late. “Patrols are well led and victims are called back,” she said.',
  },
  /** The places of a row. */
  ordinals: {
    words: 'first|second|third|fourth|fifth|last|next|final',
    example: '…… Ann Lee came. “Patrols are well led and victims are called back,” she said.',
  },
  /** Months and days of the week; "may" is a verb first. */
  calendar: {
    words:
      'january|february|march|april|june|july|august|september|october|november|december' +
      '|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    example: 'In …… Ann Lee came. “Patrols are well led and victims are called back,” she said.',
  },
  /** Other words that begin sentences with a capital and are no part of a name. */
  openers: {
    words: 'not|also|today|yesterday|tomorrow|overall|there|here|now|then|dear',
    example: '…… Ann Lee came. “Patrols are well led and victims are called back,” she said.',
  },
  /** Small words within a name. */
  nameLinks: {
    words: 'and|&|of|upon|on|the|in|with|le|na|y',
    example: 'Fell … Dale Police was rated good for planning ahead.',
  },
  /** Words with which a line bids readers do something, and which may stand within a name. */
  bids: {
    words: 'read|view|contact|welcoming',
    example: '…… Ann Lee with us. “Patrols are well led and victims are called back,” she said.',
  },
} satisfies Record<string, WordList>;
