import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Fetched here, by who measures, and not by `npm start`. */
const packages = ['@neo4j/graphql@7.6.3', 'graphql@16.15.0', 'graphql-yoga@5.24.1', 'neo4j-driver@6.3.0']

export const peersFolder = join(import.meta.dirname, '..', '..', '..', '.mellanrum', 'peers')

/** Fetches the peers into the git-ignored folder unless they are there. */
export function fetchPeers(): void {
  if (existsSync(join(peersFolder, 'node_modules', 'graphql-yoga'))) return
  mkdirSync(peersFolder, { recursive: true })
  writeFileSync(join(peersFolder, 'package.json'), '{ "private": true }\n')
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps']
  const fetched = spawnSync('npm', ['install', '--prefix', peersFolder, ...options, ...packages], { stdio: 'inherit' })
  if (fetched.status !== 0) throw new Error('The peers could not be fetched. Check the network, and run it again.')
}
