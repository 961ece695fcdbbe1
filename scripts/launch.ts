import { join } from 'node:path'
import { readEnv } from '../graph-api/src/env.ts'
import { runApi } from '../graph-api/src/run-api.ts'
import { refuseTakenPort } from './ask-port.ts'
import { buildWeb } from './build-web.ts'
import { openDatabase } from './open-database.ts'
import { readStartOptions } from './start-options.ts'
import { stayUntilStopped } from './stay.ts'
import { progress, say } from './terminal.mjs'
import { warmUp } from './warm-up.ts'

const root = join(import.meta.dirname, '..')

stayUntilStopped(async (stay) => {
  const options = readStartOptions(process.argv.slice(2))
  const env = readEnv()
  await refuseTakenPort(env.port)
  const [{ driver, address, trouble }, webRoot] = await Promise.all([
    openDatabase({ root, env, startOptions: options, stay, onProgress: progress }),
    buildWeb(root, progress),
  ])
  const { port, host, logLevel, timeZone, partnership, meaning, mail, access, edge, openId } = env
  const server = await runApi({
    driver,
    address,
    databaseTrouble: trouble,
    webRoot,
    port,
    host,
    logLevel,
    timeZone,
    partnership,
    meaning,
    ...(mail ? { mail } : {}),
    ...(edge ? { edge } : {}),
    ...(openId ? { openId } : {}),
    access,
    say,
  })
  stay.onStop(server.close)
  if (stay.isStopping()) return
  const whoMay =
    access === 'open'
      ? 'Whoever sits at it may do everything; with ACCESS=accounts visitors only read.'
      : 'Who has not signed in reads; /logga-in lets you in.'
  const whoReaches = edge ? `Mellanrum answers as ${edge.url}.` : 'Mellanrum answers on this machine only.'
  say(`${whoReaches} ${whoMay} Ctrl-C stops it.`)
  say(await server.comparing)
  say(`Mellanrum is ready: ${edge?.url ?? `http://localhost:${env.port}`}`)
  await warmUp({ ask: server.warm, isStopping: stay.isStopping })
})
