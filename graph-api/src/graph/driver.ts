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
 * Times: a connection is waited for 5 s at most, a statement is retried for 10 s at most.
 */
export function openDriver(address: GraphAddress): GraphDriver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 10_000,
    maxConnectionPoolSize: 50,
    userAgent: 'mellanrum',
  })
}
