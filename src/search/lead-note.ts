export const note: 'LEAD SAYS: stop and read /tmp/plan/SEARCH-NOTE.md NOW, then delete this file' =
  'unread';
