import { createServer, type RequestListener, request } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'

/** Signed by itself, for `mellanrum.localhost` alone: it protects nothing. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgOIfOqfBDuGnIz0cz
DtgcIogHrx83lGdCAqrenKj4ybShRANCAASonAZvTpg8S6czszz19JG/ivnVpICD
6bc0uzfbR/MxhkElryLBNY4j4Yv1K3H8r+Cq3nQQ3nLKfsyPlW7bbd0V
-----END PRIVATE KEY-----`
const cert = `-----BEGIN CERTIFICATE-----
MIIBsjCCAVmgAwIBAgIUKEewn3JMlCn0wqZbViAW8pj+NOIwCgYIKoZIzj0EAwIw
HjEcMBoGA1UEAwwTbWVsbGFucnVtLmxvY2FsaG9zdDAgFw0yNjExMjgwNTU0NDla
GA8yMTI2MTEwNDA1NTQ0OVowHjEcMBoGA1UEAwwTbWVsbGFucnVtLmxvY2FsaG9z
dDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABKicBm9OmDxLpzOzPPX0kb+K+dWk
gIPptzS7N9tH8zGGQSWvIsE1jiPhi/Urcfyv4KredBDecsp+zI+Vbttt3RWjczBx
MB0GA1UdDgQWBBRIa4UKluZT84HIE4R0xmMxfRe6qDAfBgNVHSMEGDAWgBRIa4UK
luZT84HIE4R0xmMxfRe6qDAPBgNVHRMBAf8EBTADAQH/MB4GA1UdEQQXMBWCE21l
bGxhbnJ1bS5sb2NhbGhvc3QwCgYIKoZIzj0EAwIDRwAwRAIgEId1xlSuRUSAtlP1
mDUIpJLmKgJiKN4CvDl6+DpSHRECIEg+Bnm5J4TxONOR0R301SSOVmo/BIdEZrJF
t4wuxnBy
-----END CERTIFICATE-----`

/** The first byte of a TLS handshake. */
const handshake = 0x16

/**
 * A proxy that ends TLS, as an operator sets one before Mellanrum: one port for https and http, the name handed on, and who asks and
 * how in the usual headers.
 * @param target asks for the port behind it on this machine, once something comes
 */
export async function openHttpsProxy(target: () => number): Promise<{ port: number; close(): void }> {
  const forward =
    (proto: string): RequestListener =>
    (asked, answer) => {
      const headers = {
        ...asked.headers,
        'x-forwarded-proto': proto,
        'x-forwarded-for': asked.socket.remoteAddress ?? '',
      }
      const { method = 'GET', url = '/' } = asked
      const sent = request({ host: '127.0.0.1', port: target(), method, path: url, headers }, (got) => {
        answer.writeHead(got.statusCode ?? 502, got.rawHeaders)
        got.pipe(answer)
      })
      sent.on('error', () => answer.destroy())
      answer.on('close', () => sent.destroy())
      asked.pipe(sent)
    }
  const plain = createServer(forward('http'))
  const secure = createSecureServer({ key, cert }, forward('https'))
  const sockets = new Set<Socket>()
  const front = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    socket.once('data', (first) => {
      socket.pause()
      socket.unshift(first)
      const server = first[0] === handshake ? secure : plain
      server.emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
  })
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready))
  const close = () => {
    front.close()
    for (const socket of sockets) socket.destroy()
  }
  return { port: (front.address() as AddressInfo).port, close }
}
