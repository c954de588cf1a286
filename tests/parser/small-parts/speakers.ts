import { speakersIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

const mine = 'I read it on the day, and my own view is that it was kept well and clean.';
const said = 'Patrols are well led and victims are called back';

/** The heading of words can say in many words whose they are. */
export const ownersOfWords = rowsOf(
  speakersIn,
  [
    ...'Reply|Response|Statement|Message|Foreword|Comment|Comments|Remarks|Note|Answer|A first message'
      .split('|')
      .flatMap((kind) =>
        ['by Ann Lee', 'from Ann Lee', 'of Ann Lee', '(Ann Lee)'].map(
          (whose) => [`${kind} ${whose}`, 'Ann Lee'] as const,
        ),
      ),
    ...'comment|comments|statement|response|reply|answer'.split('|').flatMap(
      (kind) =>
        [
          [`Ann Lee’s ${kind}`, 'Ann Lee'],
          [`Ann Lee's ${kind}`, 'Ann Lee'],
          [`Ann Moss’ ${kind}`, 'Ann Moss'],
        ] as const,
    ),
    ...'replies|responds|writes|answers'
      .split('|')
      .map((verb) => [`Ann Lee ${verb}`, 'Ann Lee'] as const),
    ...'the|your|our'
      .split('|')
      .map((whose) => [`From ${whose} chief constable`, `${whose} chief constable`] as const),
  ].map(
    ([heading, who]) =>
      [`Moorland news\n\nThey came in May.\n\n${heading}\n\n${mine}\n`, who] as const,
  ),
);

/** Whoever speaks without a name is called what the text calls them. */
export const namelessSpeakers = rowsOf(
  speakersIn,
  [
    ...'our inspector|the new force|our new force|Moorland Police Federation|Moorland Police and Crime Panel|Moorland Police Officers’ Association|Moorland Police for the Moors Union|Moorland Police Board of the Moors Union|the inspector for Moorland|the force’s inspector|the lead officer for Moorland'
      .split('|')
      .map((who) => [who, who] as const),
    ['the inspector of Moorland', 'the inspector'] as const,
    ['the adviser to the panel', 'the adviser'] as const,
    ['Ann Lee (Chief Constable)', 'Ann Lee'] as const,
    ['Ann Lee, who runs it', 'Ann Lee'] as const,
    ['Ann Lee, which is new', 'Ann Lee'] as const,
  ].map(([who, speaker]) => [`Moorland news\n\n“${said},” said ${who}.`, speaker] as const),
);

/** Words in marks that nobody is told to say are left, but for what is asked and titles. */
export const quotesOfNobody = rowsOf(speakersIn, [
  ['They came.\n\n“The force should be proud of it.” It is.', 'unsettled'],
  ['They came. “Staff should be proud of it.”', 'unsettled'],
  ['They read “Is Good Good Enough for All of Us?” at once.', 'dismissed'],
  ['They read “Once is enough: how a force listens to victims” at once.', 'dismissed'],
  ['They heard “Once is enough: how a force listens to victims.” at once.', 'unsettled'],
  [
    'Sir,\n\nI saw the note in which you wrote: “Patrols are well led by all of them.”',
    'unsettled',
  ],
  [
    'Moorland news\n\nFell and Dale Town should:\n\ntrain its staff, as we first told it in 2020.',
    '',
  ],
]);

/** The words beside a quotation say in many ways whose it is. */
export const attributions = rowsOf(speakersIn, [
  ...[
    `Ann Lee came in May. She wrote that it was kind, and closed with this: “${said}.”`,
    `Ann Lee came in May. He wrote that it was kind, and closed with this: “${said}.”`,
    `Ann Lee came in May. Her view: “${said}.”`,
    `Ann Lee came in May. His view: “${said}.”`,
    `Ann Lee has told us. “${said},” her letter says.`,
    `Ann Lee has told us. “${said},” his report says.`,
    `Statement from Ann Lee: “${said}.”`,
    `Statement of Ann Lee: “${said}.”`,
    `Response of Ann Lee to the report: “${said}.”`,
    `“${said}.” Ann Lee, 2025`,
    `“${said}.” – Ann Lee`,
    `“${said}.” (Ann Lee, 84)`,
    `“${said}.” Ann Lee @annlee`,
    `“${said}.” Dr. Ann Lee, the Chair`,
    `“${said},” says Ann Lee.`,
    `“${said},” Ann Lee, the mayor, said.`,
    `“${said}” Ann Lee said.`,
  ].map((text) => [text, 'Ann Lee'] as const),
  ...['.', ':', ';', '?'].map(
    (mark) => [`“${said}.” Ann Lee${mark} They came.`, 'unsettled'] as const,
  ),
]);

/** Words without marks may be theirs who say I, and a mark that closes far below may close them. */
export const unmarkedWords = rowsOf(speakersIn, [
  ...['I', 'We', 'My team', 'Our team'].map(
    (who) =>
      [
        `${who} saw wards of all kinds on the day that we came, said Ann Lee. They were new.`,
        'unsettled',
      ] as const,
  ),
  [`Ann Lee said: “${said}.\n\nThey came.\n\nThey left in time.”`, 'unsettled'],
]);

/** Words that are parted, or that a title in marks leads to, are of whoever is said to say them. */
export const partedWords = rowsOf(speakersIn, [
  ...['said Ann Lee', 'she told us', 'Ann Lee said'].map(
    (who) => [`Ann Lee came. “${said},” ${who}, “and they came in time.”`, 'Ann Lee'] as const,
  ),
  [`“${said},” said Ann Lee, and Ben Ash said: “They came in time.”`, 'Ann Lee, Ben Ash'],
  [`Ann Lee, of the ‘Speak Up’ panel, said: ‘${said}.’`, 'Ann Lee, dismissed'],
  [`Jade, 17, who is in care, said: “${said}.”`, 'Jade'],
  [`Jade, aged 17, said: “${said}.”`, 'Jade'],
  [`Farmer Alice Lee came there. Alice Lee left. “${said},” she said.`, 'Alice Lee'],
  [`“${said},” said Farmer Alice Lee. They met Alice Lee.`, 'Alice Lee'],
  [`Ann Lee, of the Fell Vale Police Union, came.\n\n“${said},” she said.`, 'Ann Lee'],
  [`Ann Lee came.\n\nThey asked an officer. He said: “${said}.”`, 'unsettled'],
  [`In it HM Chief Inspector of Prisons writes: “${said}.”`, 'HM Chief Inspector of Prisons'],
  [`‹${said},› said Ann Lee.`, 'Ann Lee'],
]);

/** A clause that somebody is said to say is left to the editor, and a few words are none. */
export const saidInWords = rowsOf(speakersIn, [
  ...['She told staff that', 'The report has it that', 'The report says that'].map(
    (lead) => [`${lead} ‘good is where we start’.`, 'unsettled'] as const,
  ),
  ['The panel met in May, which the Commissioner called “a hard day, well spent”.', 'unsettled'],
  ['She told staff that ‘good is dear’.', 'dismissed'],
  ['One resident told us that “it was good of them to come”.', 'dismissed'],
  ['She told staff of a ‘good place in which to start’.', 'dismissed'],
  ['She promised more. ‘We should be there in time, and we will.’', 'unsettled'],
  ['We met at ‘We are all here for you!’ in May.', 'dismissed'],
]);

/** A speech is whose its head or its first words say. */
export const speeches = rowsOf(speakersIn, [
  ...['at Moorland', 'in Moorland', 'to the council'].map(
    (where) =>
      [
        `Speech by the Mayor ${where}\n\nI am glad to be here with you all. I saw six wards in May.`,
        'the Mayor',
      ] as const,
  ),
]);
