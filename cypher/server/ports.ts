import { createServer } from 'node:net'

/** True when nothing listens on this port of the loopback address (or of `host`). */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    // An address that this machine does not have (no IPv6) cannot be taken.
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** The wanted port if it is free, else one that the system picks. */
export async function freePort(wanted = 0): Promise<number> {
  if (wanted !== 0 && (await isPortFree(wanted))) return wanted
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
