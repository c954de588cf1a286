import type { Name, SearchNames } from './names.ts';

/** Names as the search page prints them. */
export function packed(names: SearchNames): PackedNames {
  return { ...names, names: names.names.map(packedName) };
}

/** The names again. */
export function unpacked(names: PackedNames): SearchNames {
  return { ...names, names: names.names.map(nameOf) };
}

function packedName({ kind, id, name, labels, ...others }: Name): PackedName {
  return [kind, id === spelt(name) ? '' : id, name, labels.join('|'), others];
}

function nameOf([kind, id, name, labels, others]: PackedName): Name {
  return {
    kind,
    id: id || spelt(name),
    name,
    labels: labels.split('|').filter(Boolean),
    ...others,
  };
}

/** A name as most ids spell it. */
const spelt = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A kind, an id where the name does not spell it, a name, its labels with bars between, and what else is known. */
type PackedName = [
  kind: Name['kind'],
  id: string,
  name: string,
  labels: string,
  others: Omit<Name, 'kind' | 'id' | 'name' | 'labels'>,
];

export interface PackedNames extends Omit<SearchNames, 'names'> {
  names: PackedName[];
}
