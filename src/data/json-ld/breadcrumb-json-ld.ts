/** One step of the way to a page; the last has no address. */
export interface Step {
  name: string;
  url?: string | undefined;
}

/** The way to a page as schema.org has it. */
export function breadcrumbJsonLd(steps: Step[], full: (address: string) => string): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(url === undefined ? {} : { item: full(url) }),
    })),
  };
}
