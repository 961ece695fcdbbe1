import { openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { sendDigests } from '@mellanrum/graph-api/notices/send-digests'
import { program, type Viewer } from '@mellanrum/graph-api/shared/viewer'

/** Puts the digests of a day in line, in a process of its own that may be killed. Its one argument is JSON. */
const { address, now } = JSON.parse(process.argv[2] ?? '') as {
  address: { uri: string; user: string; password: string; database: string }
  now: string
}
const clock = () => new Date(now)
const driver = openDriver(address)
const openAs = (viewer: Viewer) => openGraph({ driver, viewer, database: address.database, clock })
await sendDigests(openAs(program), { openAs, partnership: 'Serien', pagesUrl: 'http://localhost:4000' })
await driver.close()
