/** `pnpm refresh`: judges all suggestions of a running Mellanrum anew. */
import { root, setUp } from './setup.mjs'
import { runTypeScript } from './type-script.mjs'

process.chdir(root)
await setUp()
await runTypeScript('refresh.ts')
