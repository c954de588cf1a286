/** Only in pages of `npm run dev`: opens the page anew after each build, and shows what fails one. */
let shown: number | null = null;

new EventSource(`${import.meta.env.BASE_URL}dev-changes`).onmessage = ({ data }) => {
  const { goodBuilds, mistakes }: { goodBuilds: number; mistakes: string | null } =
    JSON.parse(data);
  shown ??= goodBuilds;
  if (goodBuilds !== shown) location.reload();
  else if (mistakes !== null) show(mistakes);
};

function show(mistakes: string): void {
  const notice = document.querySelector('[data-mistakes]') ?? document.createElement('pre');
  if (!(notice instanceof HTMLElement)) return;
  notice.dataset['mistakes'] = '';
  notice.setAttribute('role', 'alert');
  notice.textContent = mistakes;
  Object.assign(notice.style, {
    position: 'fixed',
    inset: 'auto 0 0',
    maxBlockSize: '50vh',
    margin: '0',
    padding: '1rem',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    color: 'Canvas',
    background: 'CanvasText',
    zIndex: '1',
  });
  document.body.append(notice);
}
