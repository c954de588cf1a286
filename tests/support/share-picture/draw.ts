import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../browser.ts';

// Draws public/share.png, the picture that a shared link shows, from picture.svg beside this file:
// node tests/support/share-picture/draw.ts
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.goto(pathToFileURL(join(import.meta.dirname, 'picture.svg')).href);
await page.screenshot({ path: join(import.meta.dirname, '../../../public/share.png') });
await browser.close();
