import type { Write } from './writes';

/** Excel on the web refuses requests of 5 MB; what office.js adds to the cells has to fit too. */
export const PAYLOAD_LIMIT = 3_500_000;

/** What a step costs beside its values: object paths and actions. */
const OVERHEAD = 600;

const encoder = new TextEncoder();
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Bytes that a step takes in a request, estimated from above. */
export const payloadOf = (write: Write): number => OVERHEAD + bytesOf(write);

/** Cuts steps with more values than a request takes into steps of fewer rows. */
export function cutToPayload(write: Write, limit = PAYLOAD_LIMIT): Write[] {
  if (write.do !== 'values' || payloadOf(write) <= limit || write.block.values.length < 2) return [write];
  const { row, column, values } = write.block;
  const half = Math.ceil(values.length / 2);
  const part = (from: number, to?: number): Write => ({
    ...write,
    block: { row: row + from, column, values: values.slice(from, to) },
  });
  return [part(0, half), part(half)].flatMap((piece) => cutToPayload(piece, limit));
}

/** Groups steps, in their order, into requests below the limit. */
export function toRequests(writes: readonly Write[], limit = PAYLOAD_LIMIT): Write[][] {
  const requests: Write[][] = [];
  let size = 0;
  for (const write of writes.flatMap((whole) => cutToPayload(whole, limit))) {
    const bytes = payloadOf(write);
    const current = requests.at(-1);
    if (current && size + bytes <= limit) {
      current.push(write);
      size += bytes;
    } else {
      requests.push([write]);
      size = bytes;
    }
  }
  return requests;
}
