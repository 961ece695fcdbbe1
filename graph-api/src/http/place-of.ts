import { isIP } from 'node:net'

const groupsOf = (part: string | undefined) => (part ? part.split(':') : [])

/**
 * The place that an address belongs to, by which attempts are counted: itself for IPv4; for IPv6 the network of its first 64
 * bits, since whoever has one address there has as many as they like.
 */
export function placeOf(address: string): string {
  const [bare = ''] = address.toLowerCase().split('%')
  if (isIP(bare) !== 6) return bare
  const [, asIPv4] = /^::ffff:(\d+(?:\.\d+){3})$/.exec(bare) ?? []
  if (asIPv4) return asIPv4
  const [head, tail] = bare.split('::')
  const [left, right] = [groupsOf(head), groupsOf(tail)]
  const zeros = Array<string>(tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)).fill('0')
  const network = [...left, ...zeros, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${network.join(':')}::/64`
}
