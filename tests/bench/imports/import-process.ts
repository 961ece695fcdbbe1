import { openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { undoImport } from '@mellanrum/graph-api/exchange/undo-import'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'

/** Runs an import or takes it back, in a process of its own that may be killed. Its one argument is JSON. */
const { address, id, does } = JSON.parse(process.argv[2] ?? '') as {
  address: { uri: string; user: string; password: string; database: string }
  id: string
  does: 'run' | 'undo'
}
const driver = openDriver(address)
const graph = openGraph({ driver, viewer: viewerOf('coordinator'), database: address.database })
await (does === 'run' ? runImport(graph, { id }) : undoImport(graph, { id }))
await driver.close()
