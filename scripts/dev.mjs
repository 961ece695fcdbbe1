/** `pnpm dev`: the database, the API and the web, each side taking up changes while one works. */
import { root, setUp } from './setup.mjs'
import { runTypeScript } from './type-script.mjs'

process.chdir(root)
await setUp()
await runTypeScript('develop.ts')
