import { openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { deliverMail } from '@mellanrum/graph-api/outbox/deliver-mail'
import { mailPost } from '@mellanrum/graph-api/outbox/post'
import { program } from '@mellanrum/graph-api/shared/viewer'

/** Sends what is due, in a process of its own that tests may kill. Its one argument is JSON. */
const { address, smtpUrl, now } = JSON.parse(process.argv[2] ?? '') as {
  address: { uri: string; user: string; password: string; database: string }
  smtpUrl: string
  now: string
}
const clock = () => new Date(now)
const driver = openDriver(address)
const graph = openGraph({ driver, viewer: program, database: address.database, clock })
const post = mailPost({ smtpUrl, from: 'Mellanrum <mellanrum@partnerskap.se>' })
await deliverMail(graph, { post, holder: `process ${process.pid}`, onFailure: () => {}, clock })
await driver.close()
