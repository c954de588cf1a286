import { type Check, fieldProblem } from './checked-content.ts';

/** What an editor reads is in a report that is held. */
export const readingsOfReports: Check = ({ reports, readings }) =>
  readings
    .filter(({ report }) => !reports.some(({ id }) => id === report))
    .map((list) => {
      const ids = reports.map(({ id }) => `"${id}"`).join(', ');
      const reason = `unexpected readings of a report "${list.report}"; expected the id of a report as the file’s name: ${ids}. Rename the file, or take it out.`;
      const problem = fieldProblem(list, [], 'readings-of-reports', reason);
      return { ...problem, dueTo: `reports/${list.report}.md` };
    });
