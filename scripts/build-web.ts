import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { packFiles } from './pack-files.ts'
import { writeFirstPages } from './write-first-pages.ts'

/** What is served is always built for use, whoever asks for it. */
const mode = 'production'
/** Built versions that are kept, the newest first: one may still be served by another program of this checkout. */
const kept = 3

/**
 * Builds the web unless these very sources are built already.
 * @returns the folder to serve. Each version has its own, so a build never disturbs a server that runs.
 */
export async function buildWeb(root: string, onProgress: (sentence: string) => void): Promise<string> {
  const builds = join(root, '.mellanrum', 'web')
  const built = join(builds, await sourceStamp(root))
  if (existsSync(join(built, 'index.html'))) {
    const now = new Date()
    await utimes(built, now, now)
    return built
  }
  onProgress('Building the web')
  const aside = `${built}-${process.pid}`
  const collector = `${aside}-documents`
  await mkdir(builds, { recursive: true })
  try {
    const [web, log] = [join(root, 'web'), join(root, '.mellanrum', 'web-build.log')]
    await runVite(web, log, ['--outDir', aside, '--manifest'])
    await runVite(web, log, ['--outDir', collector, '--config', 'vite.documents.config.ts'])
    const documents = await runNode(web, log, [join(collector, 'print-documents.js')])
    await writeFile(join(aside, 'documents.json'), documents)
    await writeFirstPages(aside, await runNode(web, log, [join(collector, 'print-first-pages.js')]), documents)
    await packFiles(join(aside, 'assets'))
    if (!existsSync(built)) await rename(aside, built)
  } finally {
    await rm(aside, { recursive: true, force: true })
    await rm(collector, { recursive: true, force: true })
  }
  await forgetOld(builds)
  return built
}

/** A hash over everything that a build is made from. */
async function sourceStamp(root: string): Promise<string> {
  const sources = [
    ...['src', 'public', 'build'].map((folder) => join(root, 'web', folder)),
    ...['index.html', 'vite.config.ts', 'vite.documents.config.ts', 'package.json', 'tsconfig.json'].map((file) =>
      join(root, 'web', file),
    ),
    join(root, 'wording'),
    join(root, 'graph-api', 'schema.graphql'),
    join(root, 'pnpm-lock.yaml'),
  ]
  const hash = createHash('sha256').update(mode)
  for (const file of (await Promise.all(sources.map(filesBelow))).flat()) {
    hash.update(file.slice(root.length)).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesBelow(path: string): Promise<string[]> {
  if (!existsSync(path)) return []
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function runVite(web: string, logFile: string, options: readonly string[]): Promise<void> {
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js')
  await runNode(web, logFile, [vite, 'build', '--emptyOutDir', '--logLevel', 'warn', ...options])
}

/**
 * Runs a program of Node and returns what it wrote to its standard output.
 * @throws {StartFailure} where it fails; what it wrote stands in the log
 */
async function runNode(web: string, logFile: string, words: readonly string[]): Promise<string> {
  const build = spawn(process.execPath, words, {
    cwd: web,
    // A test run's own word for it would make a development build, of React too.
    env: { ...process.env, NODE_ENV: mode },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endWithUs = () => build.kill()
  process.once('exit', endWithUs)
  const written = { output: '', errors: '' }
  build.stdout.setEncoding('utf8').on('data', (chunk) => {
    written.output += chunk
  })
  build.stderr.setEncoding('utf8').on('data', (chunk) => {
    written.errors += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject)
    build.once('close', resolve)
  })
  process.off('exit', endWithUs)
  if (code === 0) return written.output
  await writeFile(logFile, written.output + written.errors)
  throw new StartFailure('web-not-built', `The web could not be built; what was written about it is in ${logFile}.`)
}

async function forgetOld(builds: string): Promise<void> {
  const names = await readdir(builds)
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(builds, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  )
  const old = aged.sort((one, other) => other.at - one.at).slice(kept)
  await Promise.all(old.map(({ name }) => rm(join(builds, name), { recursive: true, force: true })))
}
