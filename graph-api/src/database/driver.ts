import neo4j, { type Driver } from 'neo4j-driver'

export interface GraphAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Empty or left out: the server's home database. */
  readonly database?: string
}

export type GraphDriver = Driver

/**
 * Opens a connection pool. Nothing is contacted until the first statement.
 * Times: a connection is waited for 5 s at most, a statement is begun anew for 4 s at most (pauses of 1 and 2 s), so that
 * somebody who waits is told within 9 s that the database is away.
 */
export function openDriver(address: GraphAddress): GraphDriver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 4_000,
    maxConnectionPoolSize: 50,
    userAgent: 'mellanrum',
    // All rows at once, since they are read as a whole: a reader who leaves between two batches left the connection in the middle of
    // one, and whoever got it next waited, or was told of a fault that was not theirs.
    fetchSize: -1,
    // The database's notes on a statement: nobody reads them, and one of each property that no node has yet comes with each answer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  })
}
