import { createServer, type Server } from 'node:http';
import { type Handler, type StaticOptions, staticHandler } from './static-handler.ts';

/**
 * Serves a built site on 127.0.0.1 until it is closed.
 * Throws if the folder holds no site or no port is free.
 */
export async function serve(
  folder: string,
  { port = 0, ...options }: StaticOptions & { port?: number } = {},
): Promise<Listening> {
  return listen(staticHandler(folder, options), port);
}

/**
 * Serves a handler on 127.0.0.1, at the port given or the first free one after it; 0 stands for any
 * free port. Throws when 20 ports in a row are taken.
 */
export async function listen(handler: Handler, port: number): Promise<Listening> {
  const tries = port === 0 ? 1 : 20;
  for (let offset = 0; offset < tries; offset += 1) {
    const server = createServer(handler);
    const taken = await tryPort(server, port + offset);
    if (taken !== null) return { address: `http://127.0.0.1:${taken}`, close: () => close(server) };
  }
  throw new Error(`Ports ${port} to ${port + tries - 1} are all taken; set PORT to a free one.`);
}

/** The port that the server now listens on, or null where another program has it. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

/** A server that listens, its address without a slash at the end, and how to stop it. */
export interface Listening {
  address: string;
  close: () => Promise<void>;
}
