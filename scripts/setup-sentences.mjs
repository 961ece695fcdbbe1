/** What to tell when a clone cannot be made ready, one sentence each. */

const oldestNode = [20, 19]

/** The sentence for a Node that is too old for the dependencies; undefined when it will do. */
export function tooOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return undefined
  return `Node ${version} is too old: Mellanrum needs Node ${oldestNode.join('.')} or later.`
}

/** Tells from what npm or pnpm wrote why it ended. */
export function explainInstall(output, what, logFile) {
  if (/ENOSPC|EDQUOT|No space left on device/i.test(output)) {
    return 'There is not enough free disk space for the dependencies: about 1 GB is needed.'
  }
  const offline =
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL|UND_ERR_CONNECT_TIMEOUT/
  if (offline.test(output)) {
    return `${what} could not be fetched because there is no connection to the npm registry: connect and start again, and it goes on from where it stopped.`
  }
  if (/EACCES|EPERM|EROFS/.test(output)) return `${what} could not be written here: check the rights of this folder.`
  return `${what} could not be installed; what was written about it is in ${logFile}.`
}
