import type { WordList } from './word-list.ts';

/** Words of those who speak, their offices and titles, and of gatherings. */
export const peopleWords = {
  /** What can speak without being a person. */
  speakers: {
    words: 'inspectorate|report|letter|watchdog|statement|regulator|review',
    example: 'The … said: “Patrols are well led and victims are called back on the same day.”',
  },
  /** Verbs that let somebody speak. */
  sayingVerbs: {
    words:
      'said|says|say|saying|adds|added|adding|commented|comments|concluded|concludes|told' +
      '|explained|explains|stated|states|wrote|writes|continued|responded|replied' +
      '|insisted|warned|urged|remarked|noted|went on|goes on|announced|claimed|argued' +
      '|observed|admitted|acknowledged|reflected|recalled|stressed|emphasised|insists' +
      '|pledged|vowed|tells|conceded|warns|confirmed|joked|asked|asks|answered|answers' +
      '|puts|reads',
    example: '“Patrols are well led and victims are called back,” … Ann Lee.',
    own: {
      'saying|adding':
        'Chief Constable Ann Lee spoke in May, … “Patrols are well led and victims are called back on the same day.”',
      told: 'Chief Constable Ann Lee told us “Patrols are well led and victims are called back on the same day.”',
    },
  },
  /** What the head of a text calls it where all of it was spoken. */
  spokenTexts: {
    words:
      'speech|lecture|keynote|keynote address|transcript|hansard|oral evidence' +
      '|check against delivery|interview|podcast',
    example: '…\n\nCarys Moss, Chief Constable\n\nI am proud of those who walk the beat.',
  },
  /** Offices in which people speak or sign. */
  offices: {
    words:
      'chairperson|inspector|inspectors|officer|director' +
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
      '|inspection|report|assessment|review|news|union|institute' +
      '|limited|ltd|agency|department|ministry|gazette|herald|forum',
    example: 'Fellgate Police and Crime …… was rated good for investigating crime.',
    own: {
      'inspection|report': '…… of Moorland Police\n\nLeadership: good\n\nStaffing: good',
    },
  },
  /** Who meets, and asks something of itself. */
  gatherings: {
    words: 'members|committee|panel|cabinet',
    example: 'Recommendations for the …\n\n- Keep the paper for a later meeting.',
  },
  /** What is spoken of in words that only lead a meeting. */
  procedure: {
    words:
      'item|items|page|agenda|order|meeting|session|panel|witness|witnesses|committee|apologies' +
      '|adjourned|declarations|suspend|suspended|agreed|note|withdrawn|taken as read|next|start|break' +
      '|minutes|floor|go to|go on|move|questions|please|live|lunch|coffee|invite|welcome|thank|thanks|diolch|your name|good morning|good afternoon|joining',
    example: '[00:01] Ann Lee: The … it is.\n\n[00:02] Ben Ash: I saw six wards in May.',
  },
  /** Titles before a name. */
  titles: {
    words:
      'mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|senator|cllr|professor|prof|rev|father|canon',
    example: '…… Ann Lee said: “Patrols are well led and victims are called back.”',
  },
} satisfies Record<string, WordList>;
