/** `npm run admin -- name@example.org`: makes an administrator in a running Mellanrum. */
import { root, setUp } from './setup.mjs'
import { runTypeScript } from './type-script.mjs'

process.chdir(root)
await setUp()
await runTypeScript('admin.ts')
