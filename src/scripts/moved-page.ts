/** A page that moved takes the anchor of the link along, which a refresh would lose. */
const target = document.getElementById('moved-to');
if (target instanceof HTMLAnchorElement && location.hash !== '') {
  const to = new URL(target.href);
  if (to.hash === '') to.hash = location.hash;
  location.replace(to);
}
