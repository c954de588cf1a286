import { defineCollection } from 'astro:content';
import { headLoader, listLoader } from './loaders/edition-loader.ts';
import { editionHeadSchema, type ListName, listNames, listSchemas } from './schemas/edition.ts';

const list = <Name extends ListName>(name: Name) =>
  defineCollection({ loader: listLoader(name), schema: listSchemas[name] });

const lists = listNames.map((name) => [name, list(name)]);

export const collections = {
  edition: defineCollection({ loader: headLoader, schema: editionHeadSchema }),
  ...(Object.fromEntries(lists) as { [Name in ListName]: ReturnType<typeof list<Name>> }),
};
