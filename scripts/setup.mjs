/**
 * Makes a fresh clone ready to run: the right Node, the pinned pnpm, the dependencies of the lock file.
 * Plain Node without dependencies, because nothing is installed yet.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainInstall, tooOldNode } from './setup-sentences.mjs'
import { fail, progress } from './terminal.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const windows = process.platform === 'win32'
const packages = ['.', 'cypher', 'graph-api', 'web', 'seed', 'tests']
const stampFile = join(root, 'node_modules', '.mellanrum-setup')
const logFile = join(root, '.mellanrum', 'install.log')

/** Sets up what is missing; takes no time when nothing is. Ends the program with a sentence when it cannot. */
export async function setUp() {
  const tooOld = tooOldNode(process.versions.node)
  if (tooOld) fail(tooOld)
  const stamp = setupStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  mkdirSync(dirname(logFile), { recursive: true })
  writeFileSync(logFile, '')
  const pnpm = await findPnpm()
  progress('Fetching dependencies')
  const answer = await run(
    pnpm.command,
    [...pnpm.prefix, 'install', '--frozen-lockfile', '--reporter=append-only', ...quickRetries],
    { onLine: showInstall },
  )
  if (answer.code !== 0) fail(explainInstall(answer.output, 'The dependencies', logFile))
  writeFileSync(stampFile, stamp)
}

/** No network ends in a sentence after seconds, and what was fetched is kept for the next try. */
const quickRetries = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000']

function setupStamp() {
  const hash = createHash('sha256')
  const manifests = packages.map((folder) => join(folder, 'package.json'))
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests])
    hash.update(readFileSync(join(root, file)))
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  return hash.digest('hex')
}

async function findPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version = packageManager.split('@')[1].split('+')[0]
  const installed = await run('pnpm', ['--version'])
  if (installed.code === 0 && installed.output.trim() === version) return { command: 'pnpm', prefix: [] }
  const folder = join(root, '.mellanrum', `pnpm-${version}`)
  const program = join(folder, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')
  if (!existsSync(program)) {
    progress(`Fetching pnpm ${version}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const options = ['--no-audit', '--no-fund', '--no-update-notifier', '--ignore-scripts', ...quickRetries]
    const answer = await run('npm', ['install', '--prefix', folder, ...options, `pnpm@${version}`], { cwd: folder })
    if (answer.code !== 0) fail(explainInstall(answer.output, 'pnpm', logFile))
  }
  return { command: process.execPath, prefix: [program] }
}

function showInstall(line) {
  const [, resolved, reused, downloaded, added] =
    /resolved (\d+), reused (\d+), downloaded (\d+), added (\d+)/.exec(line) ?? []
  if (resolved) progress(`Fetching dependencies: ${added ?? Number(reused) + Number(downloaded)} of ${resolved}`)
}

function run(command, list, { cwd = root, onLine } = {}) {
  return new Promise((resolve) => {
    const env = { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', CI: 'true' }
    const child = spawn(command, list, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows && command !== process.execPath,
    })
    let output = ''
    const read = (chunk) => {
      output += chunk
      if (existsSync(dirname(logFile))) appendFileSync(logFile, chunk)
      if (onLine) for (const line of String(chunk).split('\n')) onLine(line)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', () => resolve({ code: -1, output }))
    child.once('close', (code) => resolve({ code, output }))
  })
}
