/** A link to a place whose words now have a page of their own goes on to that page. */
const place = document.getElementById(location.hash.slice(1));
const page = place?.querySelector('a[data-goes-on]');
if (page instanceof HTMLAnchorElement) location.replace(page.href);
