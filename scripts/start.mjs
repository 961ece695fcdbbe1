/** `npm start`: makes the clone ready and brings up Mellanrum, in one process. */
import { root, setUp } from './setup.mjs'
import { runTypeScript } from './type-script.mjs'

process.chdir(root)
await setUp()
await runTypeScript('launch.ts')
