/**
 * Runs before every test file: a connection to anything but this machine is an error. `http`, `https` and `fetch` all
 * connect through a net.Socket.
 */
import { Socket } from 'node:net';

const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::']);
const GUARDED = Symbol.for('briefsheet.offline');

type Connect = (this: Socket, ...args: unknown[]) => Socket;
const prototype = Socket.prototype as unknown as Record<PropertyKey, unknown> & { connect: Connect };

/** The host of a call to `connect`, in any of its forms; `localhost` for a pipe or a bare port. */
function hostOf(args: readonly unknown[]): string {
  const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
  if (typeof first === 'object' && first !== null)
    return String((first as { host?: unknown }).host ?? 'localhost');
  return typeof first === 'number' && typeof args[1] === 'string' ? args[1] : 'localhost';
}

// Node's modules are shared by the test files of a worker: guard them once.
if (prototype[GUARDED] === undefined) {
  const { connect } = prototype;
  prototype.connect = function (...args): Socket {
    const host = hostOf(args);
    if (!LOCAL.has(host)) throw new Error(`tests have no network: ${host}`);
    return connect.apply(this, args);
  };
  prototype[GUARDED] = true;
}
