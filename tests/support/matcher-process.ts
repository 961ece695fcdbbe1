import { once } from 'node:events'
import { type GraphAddress, openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { Matcher } from '@mellanrum/graph-api/suggestions/matcher'

/**
 * A matcher in a process of its own, for tests that kill it. It gets the database's address through its standard input,
 * and says `following` once it has read the graph and, where it holds the lease, stored what follows from it.
 */
const [holder = '', leaseTime = ''] = process.argv.slice(2)
const [line] = (await once(process.stdin, 'data')) as [Buffer]
const address = JSON.parse(String(line)) as GraphAddress
const at = address.database ? { database: address.database } : {}
const graph = openGraph({ driver: openDriver(address), viewer: program, ...at })
const matcher = new Matcher(graph, { holder, leaseTime: Number(leaseTime) })

await matcher.follow()
process.stdout.write('following')
setInterval(() => void matcher.follow(), 100)
