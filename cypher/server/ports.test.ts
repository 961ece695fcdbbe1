import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort, isPortFree } from './ports.ts'

it('finds another port when the wanted one is taken', async () => {
  const wanted = await freePort()
  expect(await freePort(wanted)).toBe(wanted)
  const other = createServer().listen(wanted, '127.0.0.1')
  await once(other, 'listening')
  expect(await isPortFree(wanted)).toBe(false)
  expect(await freePort(wanted)).not.toBe(wanted)
  other.close()
})
