import { describe, expect, it } from 'vitest'
import { type DemoSettings, isDemoAllowed } from './demo-allowed.ts'

const hosts = ['localhost', '127.0.0.1', '::1', '0.0.0.0', '::', '192.168.1.10', 'mellanrum.example', '']
const every = hosts.flatMap((host) =>
  [undefined, 'http://localhost:4000', 'https://mellanrum.example'].flatMap((publicUrl) =>
    [false, true].flatMap((trustProxy) =>
      [false, true].map((demoData): DemoSettings => ({ host, publicUrl, trustProxy, demoData })),
    ),
  ),
)

describe('stepping in as an invented person', () => {
  it('is possible with the invented partnership on a loopback address, and in no other combination of settings', () => {
    expect(every).toHaveLength(8 * 3 * 2 * 2)
    expect(every.filter(isDemoAllowed)).toEqual(
      ['localhost', '127.0.0.1', '::1'].map((host) => ({
        host,
        publicUrl: undefined,
        trustProxy: false,
        demoData: true,
      })),
    )
  })
})
