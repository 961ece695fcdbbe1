import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { localPassword } from './password.ts'
import { startLocalNeo4j } from './start.ts'
import { explainFileError } from './start-failure.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'))
})
afterEach(async () => {
  await rm(home, { recursive: true })
})

it('a password that cannot be read is said, and not replaced by a new one that opens nothing', async () => {
  await mkdir(join(home, 'password'))
  await expect(localPassword(home)).rejects.toMatchObject({
    reason: 'no-rights',
    message: `The password in ${join(home, 'password')} cannot be read (EISDIR): check its rights.`,
  })
})

it.each(['run', 'conf', 'logs'])(
  'a data folder whose "%s" cannot be written to is said in a sentence',
  async (name) => {
    await writeFile(join(home, name), '')
    const start = startLocalNeo4j({ home, cache: join(home, 'cache'), onProgress: () => {} })
    await expect(start).rejects.toMatchObject({ name: 'StartFailure', reason: 'no-rights' })
    await expect(start).rejects.toThrow(/check the rights of/)
  },
)

it.each([
  ['ENOSPC', 'no-disk'],
  ['EDQUOT', 'no-disk'],
  ['EACCES', 'no-rights'],
  ['EROFS', 'no-rights'],
])('%s is told as %s', (code, reason) => {
  expect(explainFileError(Object.assign(new Error(code), { code }), home)).toMatchObject({ reason })
})

it('any other error stays as it is', () => {
  expect(explainFileError(new TypeError('x'), home)).toBeUndefined()
  expect(explainFileError(Object.assign(new Error('x'), { code: 'EPIPE' }), home)).toBeUndefined()
})
