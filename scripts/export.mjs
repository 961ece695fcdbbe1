/** `npm run export`: takes the network out of a running Mellanrum as a file. */
import { resolve } from 'node:path'
import { root, setUp } from './setup.mjs'
import { runTypeScript } from './type-script.mjs'

// Files are named from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd()
const words = process.argv.slice(2)
process.argv.splice(
  2,
  words.length,
  ...words.map((word, at) => (isFile(word, words[at - 1]) ? resolve(from, word) : word)),
)
process.chdir(root)
await setUp()
await runTypeScript('export-files.ts')

function isFile(word, before) {
  return !word.startsWith('--') && !['--as', '--licence', '--format'].includes(before)
}
