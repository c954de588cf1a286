/** The id of a record without its report: `reports/r#p12` → `p12`, `quotes/r/1` → `quotes/1`. */
export function withoutReport(id: string, report: string): string {
  return id.replace(`reports/${report}#`, '').replace(`/${report}/`, '/');
}

/** The id again: `p12` → `reports/r#p12`, `quotes/1` → `quotes/r/1`. */
export function withReport(rest: string, report: string): string {
  const slash = rest.indexOf('/');
  if (slash < 0) return `reports/${report}#${rest}`;
  return `${rest.slice(0, slash)}/${report}${rest.slice(slash)}`;
}
