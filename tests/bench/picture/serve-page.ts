import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createServer, type Plugin, type ViteDevServer } from 'vite'
import { makeNetwork } from './network.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Made networks by size, as JSON: `/network/1000-3000`. Made once. */
function networks(): Plugin {
  const known = new Map<string, string>()
  return {
    name: 'made-networks',
    configureServer(server) {
      server.middlewares.use('/network/', (request, response) => {
        const size = (request.url ?? '').replace('/', '')
        const [nodes, edges] = size.split('-').map(Number)
        const body = known.get(size) ?? JSON.stringify(makeNetwork(nodes ?? 0, edges ?? 0))
        known.set(size, body)
        response.setHeader('content-type', 'application/json')
        response.end(body)
      })
    },
  }
}

/** Serves the bench's page and made networks on a free port. */
export async function servePage(): Promise<{ url: string; server: ViteDevServer }> {
  const server = await createServer({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [root] } },
    cacheDir: join(root, 'node_modules', '.cache', 'picture-bench'),
    resolve: {
      alias: {
        cytoscape: createRequire(join(root, 'web', 'package.json')).resolve('cytoscape'),
        // Its wrapper for Node has no exports that a bundler finds.
        sigma: join(root, 'tests', 'node_modules', 'sigma', 'dist', 'sigma.esm.js'),
      },
    },
    optimizeDeps: { include: ['sigma', 'graphology'] },
    plugins: [networks()],
  })
  await server.listen()
  const address = server.httpServer?.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, server }
}
