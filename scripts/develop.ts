import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { GraphAddress } from '../graph-api/src/database/driver.ts'
import { type Env, readEnv } from '../graph-api/src/env.ts'
import { refuseTakenPort } from './ask-port.ts'
import { openDatabase } from './open-database.ts'
import { readStartOptions } from './start-options.ts'
import { type Stay, stayUntilStopped } from './stay.ts'
import { progress, say } from './terminal.mjs'

const root = join(import.meta.dirname, '..')

stayUntilStopped(async (stay) => {
  const options = readStartOptions(process.argv.slice(2))
  const env = readEnv()
  await refuseTakenPort(env.port)
  const { address } = await openDatabase({ root, env, startOptions: options, stay, onProgress: progress })
  const watched = ['--include', join(root, 'cypher/**/*.cypher'), '--clear-screen=false']
  await runChild(
    stay,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', ...watched, 'graph-api/src/main.ts', '--dev'],
    {
      ...settingsOf(env, address),
    },
  )
  await runChild(stay, [join(root, 'web/node_modules/vite/bin/vite.js'), 'web'], { PORT: String(env.port) })
  say('Changes are taken up while you work. GraphiQL is at /graphql of the API. Ctrl-C stops it.')
})

function settingsOf(env: Env, address: GraphAddress): Record<string, string> {
  return {
    PORT: String(env.port),
    HOST: env.host,
    TIME_ZONE: env.timeZone,
    NEO4J_URI: address.uri,
    NEO4J_USER: address.user,
    NEO4J_PASSWORD: address.password,
    NEO4J_DATABASE: address.database ?? '',
  }
}

async function runChild(stay: Stay, words: string[], settings: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...settings },
  })
  process.once('exit', () => child.kill())
  child.once('exit', (code) => stay.giveUp(new Error(`${words.slice(0, 2).join(' ')} ended with ${code}`)))
  stay.onStop(async () => {
    child.kill('SIGTERM')
  })
}
