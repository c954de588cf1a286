import { type Listening, listen } from './listen.ts';
import { type StaticOptions, staticHandler } from './static-handler.ts';

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
