import { stem } from './stem.ts';

/**
 * Plain English words that readers type and that look like words of the texts. One that no text says
 * is no slip of the pen: "back" is not a short "background", nor "fines" a wrong "files".
 */
const listed = `
answer arrive attack back bank bike boat body book boy break bring build bus buy came camp car card
care cars cash catch cats cause children church city class clean close coat cold come cost could
court crash cross cruel cut daily danger dark date daughter dead death deaths die dies died dog dogs
door drink drive driver drivers driving drug drugs dying early eat empty end face fall family far
farm father feel fight find fine fined fines fire fish flat follow food foot friend front full game
garden gave girl give given glass gone great green ground grow hall hand hard hate head hear heard
heart hide hill hit hold hole home horse hospital hot house houses hunt hunting hurt husband inside
job jobs jump kill killed killing king know lake land lane last laugh law lead leave left lesson
letter lie life light line lives lock long lose lost loud love low lying man march match men mental
middle mile missing money month months mother mouth move murder music near neck need night noise
north number old open paint park parking party past pay people person place plan play poor post power
pull push put race rain raid ran reach read red rest rich ride right river road roads rob room rough
run running rural sale school sea seat sell sent set shoot shooting shop shops short shot shout shown
side sit site sleep slip small smell smoke snow sold son sort south space speed spend spot stab
stabbing stand star start state stay steal stole stolen stone stop store street strike strong student
summer sun swim take taking talk tall tax teach teacher teen test thing think threw throw till time
tired tired told took top touch town track trade traffic train travel tree trip trouble truck true
try turn turned turning turns van village wait waiting walk wall want wanted war warm watch water
weather week weeks went west wife wild win wind window winter woman women wood word work world write
wrong yard year young
`;

const stems = new Set(listed.trim().split(/\s+/).map(stem));

/** Whether a word is plain English, by its stem. */
export function isPlainWord(wordStem: string): boolean {
  return stems.has(wordStem);
}
