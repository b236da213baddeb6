import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';

/** How pages load office.js when they are deployed. */
const OFFICE_SCRIPT = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
/** Path below which npm's copy of it is served, so that the demo needs no network. */
const LOCAL_OFFICE = '/office-js/';
/** The demo's pages load that copy, after the script that connects them to the embedded Excel. */
const LOCAL_SCRIPTS = `<script src="host.js"></script><script src="${LOCAL_OFFICE}office.js"></script>`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
};

export interface DemoServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built demo on this machine only.
 *
 * @param folder of the build
 * @param port the wanted one; the next free one is taken when others listen there, any free one for 0
 */
export async function serveDemo(folder: string, port: number): Promise<DemoServer> {
  const office = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const server = createServer((request, response) => answer(request, response, folder, office));
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Ports tried before giving up. */
const TRIES = 50;

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, 'localhost', () => {
          server.off('error', fail);
          done();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`no free port from ${wanted} to ${wanted + TRIES - 1}`);
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, office: string): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = path.startsWith(LOCAL_OFFICE)
    ? join(office, normalize(path.slice(LOCAL_OFFICE.length)))
    : join(folder, normalize(path === '/' ? '/demo.html' : path));
  const inside = file.startsWith(office + sep) || file.startsWith(folder + sep);
  if (!inside || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  if (extname(file) === '.html')
    response.end(readFileSync(file, 'utf8').replace(OFFICE_SCRIPT, LOCAL_SCRIPTS));
  else createReadStream(file).pipe(response);
}
