/** `npm run key -- coordinator`: makes a key for programs in a running Mellanrum. */
import { root, setUp } from './setup.mjs'
import { runTypeScript } from './type-script.mjs'

process.chdir(root)
await setUp()
await runTypeScript('key.ts')
