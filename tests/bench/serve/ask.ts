import { Agent, request } from 'node:http'

/** What came back. */
export interface Reply {
  readonly status: number
  readonly body: string
  readonly milliseconds: number
}

/**
 * Asks over connections that are kept open, as browsers do.
 * @param cookie of a session; nobody is signed in where left out
 */
export function openAsker(
  url: string,
  cookie?: string,
): { ask(body: string, path?: string): Promise<Reply>; close(): void } {
  const agent = new Agent({ keepAlive: true })
  const { hostname, port } = new URL(url)
  const ask = (body: string, path = '/graphql'): Promise<Reply> =>
    new Promise<Reply>((resolve, reject) => {
      const began = performance.now()
      const method = body === '' ? 'GET' : 'POST'
      const headers = {
        ...(cookie && { cookie }),
        ...(body !== '' && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      }
      const sent = request({ agent, hostname, port, path, method, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            body: Buffer.concat(parts).toString('utf8'),
            milliseconds: performance.now() - began,
          }),
        )
      })
      // A connection that the server closed just as it was used again: browsers ask once more, too.
      sent.on('error', (error: Error & { code?: string }) =>
        sent.reusedSocket && error.code === 'ECONNRESET' ? resolve(ask(body, path)) : reject(error),
      )
      sent.end(body)
    })
  return { ask, close: () => agent.destroy() }
}

/** The value below which a share of the figures lies; 0 where there are none. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
