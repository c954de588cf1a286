import { stem } from './stem.ts';

/**
 * Plain English words that readers type and that look like words of the texts. One that no text says
 * is no slip of the pen: "back" is not a short "background", nor "fines" a wrong "files". In the ranking
 * such a word weighs less than one that says what a question is about.
 */
const listed = `
able allow allowed always answer anybody anyone arrive ask asked asking attack back bank became
become began begin believe big bigger biggest bike boat body book boy break bring build bus buy call
called calls came camp car card care cars case cases cash catch cats cause certain change changed
children choose church city class clean clear close closed closing coat cold come cost could court
crash cross cruel cut daily danger dark date daughter dead death deaths decide decided die died dies
different dog dogs door drink drive driver drivers driving drug drugs dying early easy eat empty end
enough entire everybody everyone expect face fall family far farm father feel fight find fine fined
fines fire first fish flat follow food foot form friend front full game garden gave girl give given
giving glass gone great green ground grow hall hand happy hard hate head hear heard heart help
helped helps hide hill hit hold hole home honest horse hospital hot house houses hunt hunting hurt
husband idea include inside job jobs jump keep keeps kept kill killed killing kind king know lake
land lane large last late later laugh law lead least leave left less lesson let letter lie life
light likely line little lives lock long lose lost loud love low lying main major man march match
matter maybe men mental middle mile mind missing money month months mother mouth move murder music
near neck need never next night nobody noise north nothing number numbers often old open order paint
park parking part parts party past pay people person place places plan play poor possible post power
previous pull push put quick quickly quite race raid rain ran rather reach read ready real really
reason red rest rich ride right river road roads rob room rough run running rural sale school sea
seat second seem sell sense sent serious set shoot shooting shop shops short shot shout shown side
since single sit site sleep slip slow slowly small smaller smell smoke snow sold somebody someone
sometimes son sort south space speed spend spot stab stabbing stand star start started state stay
steal stole stolen stone stop stopped store street strike strong student summer sun sure swim take
taking talk talking talks tall tax teach teacher teen tell telling test thing think third threw
throw till time tired together told took top total touch town track trade traffic train travel tree
tried trip trouble truck true try trying turn turned turning turns type types use used useful uses
using usual usually van village wait waiting walk wall want wanted war warm watch water way ways
weather week weeks went west wife wild win wind window winter wish woman women wood word work works
world write wrong yard year young
`;

const stems = new Set(listed.trim().split(/\s+/).map(stem));

/** Whether a word is plain English, by its stem. */
export function isPlainWord(wordStem: string): boolean {
  return stems.has(wordStem);
}
