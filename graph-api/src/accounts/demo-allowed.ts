/** What decides whether one may step in as an invented person. */
export interface DemoSettings {
  /** The address that the server listens on. */
  readonly host: string
  /** The address of the pages for others than this machine, where there is one. */
  readonly publicUrl: string | undefined
  /** Whether a reverse proxy stands before the server: then a request from this machine can come from anywhere. */
  readonly trustProxy: boolean
  /** Whether the invented partnership is in the database. */
  readonly demoData: boolean
}

/** The names by which a machine listens to itself alone. */
export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '::1']

/** True only where the server cannot be reached from another machine and holds the invented partnership. */
export function isDemoAllowed({ host, publicUrl, trustProxy, demoData }: DemoSettings): boolean {
  return loopbackHosts.includes(host) && publicUrl === undefined && !trustProxy && demoData
}
