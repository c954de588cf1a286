/** Who speaks, in words, with the address of a page about them where there is one. */
export interface Speaker {
  name: string;
  url: string | null;
  capacity: string;
}
