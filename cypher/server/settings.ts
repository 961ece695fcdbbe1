/**
 * The settings file of a local Neo4j: loopback only, Bolt only, authentication on, nothing sent to anybody.
 * Transaction logs keep Neo4j's default durability: a commit is on disk before it is acknowledged.
 * @param more lines of settings besides
 */
export function neo4jSettings(boltPort: number, more: readonly string[] = []): string {
  return `${[
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    // Small logs: the default reserves 256 MB for each of the two databases before anything is written.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=1 days 256M',
    // Stops in half a second: the default waits ten for transactions and twice five for an idle Bolt server.
    'db.shutdown_transaction_end_timeout=1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time=200ms',
    'internal.server.bolt.connection_shutdown_wait_time=200ms',
    'internal.dbms.bolt.local_enabled=false',
    ...more,
  ].join('\n')}\n`
}

/**
 * With a second compiler that takes up a tenth as much (ten times the usual thresholds), since what it makes pays only after
 * long, and without a collector that works beside it.
 */
const shortLivedArguments = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
  '-XX:+UseSerialGC',
  '-Xmn256m',
]

/** The arguments for `java`, as Neo4j's own start script gives them where they matter on one machine. */
export function javaArguments(options: {
  lib: string
  home: string
  heapMb: number
  shortLived: boolean
  javaVersion: number
}): string[] {
  const { lib, home, heapMb, shortLived, javaVersion } = options
  return [
    `-Xms${Math.min(heapMb, 512)}m`,
    `-Xmx${heapMb}m`,
    '-XX:-OmitStackTraceInFastThrow',
    ...(shortLived ? shortLivedArguments : []),
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...(javaVersion >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    '-cp',
    `${lib}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
  ]
}
