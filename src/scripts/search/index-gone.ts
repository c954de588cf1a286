/**
 * Opens the page anew where its index is gone, because the site was built again since the page was
 * opened; the address keeps what is asked. Answers whether it does. An index that is missing for a
 * page just opened is not looked for twice.
 */
export async function openAnewIfIndexGone(folder: string): Promise<boolean> {
  const { status } = await fetch(`${folder}records.json`, { method: 'HEAD', cache: 'no-store' });
  if (status !== 404 || history.state?.openedFor === folder) return false;
  history.replaceState({ ...history.state, openedFor: folder }, '');
  location.reload();
  return true;
}

/** What the next entry of the tab’s history keeps of this one: for which index the page was opened anew. */
export function stateOfNextEntry(): { openedFor: string } | null {
  const openedFor: unknown = history.state?.openedFor;
  return typeof openedFor === 'string' ? { openedFor } : null;
}
