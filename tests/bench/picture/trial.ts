import { fileURLToPath } from 'node:url'
import { createServer, type Plugin } from 'vite'
import { type MadeNetwork, neighbourhoodOf } from './made.ts'
import { makeNetwork } from './network.ts'

/** Serves the real pages over a made-up network, to look at the picture without a database: `tsx trial.ts 4140 600 1800`. */
function answering(network: MadeNetwork): Plugin {
  return {
    name: 'made-network',
    configureServer(server) {
      server.middlewares.use('/graphql', (request, response) => {
        let body = ''
        request.on('data', (part) => {
          body += part
        })
        request.on('end', () => {
          const { operationName, variables } = JSON.parse(body)
          const data =
            operationName === 'NetworkMap'
              ? { networkMap: network.map }
              : { neighbourhood: neighbourhoodOf(network, String(variables?.id), Number(variables?.limit ?? 150)) }
          response.setHeader('content-type', 'application/json')
          response.end(JSON.stringify({ data }))
        })
      })
    },
  }
}

const [port, nodes, edges] = process.argv.slice(2).map(Number)
const network = makeNetwork(nodes ?? 600, edges ?? 1800)
const server = await createServer({
  root: fileURLToPath(new URL('../../../web', import.meta.url)),
  server: { port: port ?? 4140, host: '127.0.0.1', strictPort: true, hmr: false },
  cacheDir: '/tmp/vite-trial',
  plugins: [answering(network)],
})
await server.listen()
const [best] = [...network.nodes].filter((node) => node.kind === 'ORGANISATION').sort((a, b) => b.degree - a.degree)
console.info(`http://127.0.0.1:${port ?? 4140}/karta/${best?.id} · ${best?.degree}`)
