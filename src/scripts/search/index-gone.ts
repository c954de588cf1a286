/**
 * Opens the page anew where its index is gone, because the site was built again since the page was
 * opened; the address keeps what is asked. Answers whether it does. An index that is missing for a
 * page just opened is not looked for twice.
 */
export async function openAnewIfIndexGone(folder: string): Promise<boolean> {
  const wasTried = history.state === folder;
  const { status } = await fetch(`${folder}records.json`, { method: 'HEAD', cache: 'no-store' });
  if (status !== 404 || wasTried) return false;
  history.replaceState(folder, '');
  location.reload();
  return true;
}
