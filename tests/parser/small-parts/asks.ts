import { askedFurther, askedInProse, askedOfNobody, askingHeads } from './asked.ts';
import { asksEnded, asksOpen } from './asks-ended.ts';
import { itemsRunOn, ledAsks, ordersTold, ownVoice } from './asks-led.ts';
import { asksRecorded, noAsks, ownAsks } from './asks-recorded.ts';
import type { Row } from './row.ts';

/** What is asked, by what it shows. */
export const asks: Record<string, Row[]> = {
  'what is asked in prose': askedInProse,
  'what is asked of nobody': askedOfNobody,
  'what heads asks': askingHeads,
  'which items run on in a line': itemsRunOn,
  'which asks are led to': ledAsks,
  'which orders are told': ordersTold,
  'what is asked further': askedFurther,
  'whose text it is': ownVoice,
  'which asks are recorded': asksRecorded,
  'where what is asked ends': asksEnded,
  'which asks are open': asksOpen,
  'what says that nothing is asked': noAsks,
  'what a meeting asks itself': ownAsks,
};
