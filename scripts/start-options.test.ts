import { expect, it } from 'vitest'
import { explainInstall, tooOldNode } from './setup-sentences.mjs'
import { readStartOptions } from './start-options.ts'

it('reads what the one who starts Mellanrum asks for', () => {
  expect(readStartOptions([])).toEqual({ demo: true, seed: false, removeDemo: false })
  expect(readStartOptions(['--no-demo', '--seed'])).toEqual({ demo: false, seed: true, removeDemo: false })
  expect(() => readStartOptions(['--nodemo'])).toThrow('--nodemo means nothing here')
})

it('knows which Node will do', () => {
  expect(tooOldNode('20.19.0')).toBeUndefined()
  expect(tooOldNode('24.1.0')).toBeUndefined()
  expect(tooOldNode('20.18.3')).toBe('Node 20.18.3 is too old: Mellanrum needs Node 20.19 or later.')
  expect(tooOldNode('18.20.0')).toContain('too old')
})

it('tells why the dependencies could not be installed', () => {
  expect(explainInstall('getaddrinfo EAI_AGAIN registry.example', 'pnpm', 'x.log')).toContain('no connection')
  expect(explainInstall('ENOSPC: no space left on device', 'pnpm', 'x.log')).toContain('disk space')
  expect(explainInstall('EACCES: permission denied', 'pnpm', 'x.log')).toContain('rights')
  expect(explainInstall('ERR_PNPM_OUTDATED_LOCKFILE', 'pnpm', 'x.log')).toContain('x.log')
})
