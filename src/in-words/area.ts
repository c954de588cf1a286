import { counted } from './number.ts';

const nothing =
  'No strength, concern or ask of the inspectorate’s on it stands in the documents held here.';

/** How much the documents say of an area: "They state 3 strengths and 1 concern and ask for 2 things." */
export function countsInWords({
  strengths,
  concerns,
  asks,
}: {
  strengths: number;
  concerns: number;
  asks: number;
}): string {
  if (strengths + concerns + asks === 0) return nothing;
  const stated = [
    ...(strengths > 0 ? [counted(strengths, 'strength')] : []),
    ...(concerns > 0 ? [counted(concerns, 'concern')] : []),
  ].join(' and ');
  const asked = asks > 0 ? `ask for ${counted(asks, 'thing')}` : '';
  const parts = [...(stated ? [`state ${stated}`] : []), ...(asked ? [asked] : [])];
  return `The documents held here ${parts.join(' and ')}.`;
}
