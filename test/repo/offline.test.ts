import { createServer, get as httpGet } from 'node:http';
import { get as httpsGet } from 'node:https';
import { connect, type AddressInfo } from 'node:net';

const HOST = 'example.org';

test('sockets, http, https and fetch reach no other machine', async () => {
  const refused = /tests have no network: example\.org/;
  expect(() => connect(80, HOST)).toThrow(refused);
  expect(() => connect({ port: 443, host: HOST })).toThrow(refused);
  expect(() => httpGet(`http://${HOST}/`)).toThrow(refused);
  expect(() => httpsGet(`https://${HOST}/`)).toThrow(refused);
  await expect(fetch(`https://${HOST}/`)).rejects.toMatchObject({
    cause: expect.objectContaining({ message: expect.stringMatching(refused) }),
  });
});

test('a server of this machine is reached', async () => {
  const server = createServer((_request, response) => response.end('here'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(await response.text()).toBe('here');
  } finally {
    await new Promise((closed) => server.close(closed));
  }
});
