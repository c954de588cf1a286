/** The port to serve at (`PORT`), 4321 unless it is set. Throws where it is no number of a port. */
export function readPort(): number {
  const text = process.env['PORT'] || '4321';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`unexpected PORT "${text}"; expected a number from 0 to 65535`);
}
