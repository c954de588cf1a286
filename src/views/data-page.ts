/** A file that can be downloaded. */
export interface FileView {
  path: string;
  title: string;
  url: string;
  mediatype: string;
  bytes: number;
  sha256: string;
  /** How many records it holds, where it holds records. */
  records: number | null;
}

/** A collection with the columns of its CSV file. */
export interface CollectionView {
  name: string;
  title: string;
  description: string;
  schemaUrl: string;
  fields: { name: string; type: string; description: string; list: boolean; required: boolean }[];
}
