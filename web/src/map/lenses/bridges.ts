import type { NodeKind } from '../model.ts'
import { cutOffWithout } from './cut-off.ts'
import { allOfKind, type MapIndex, nearOfKinds } from './map-index.ts'

export interface Bridge {
  /** The organisation, by its position on the map. */
  readonly organisation: number
  /** Organisations that lose contact with the largest part of the network when it leaves. */
  readonly cutOff: readonly number[]
  /** Its share of all shortest ways between other organisations that go through anyone, 0 to 1. */
  readonly share: number
}

/** What ties organisations to each other: things they do together. */
export const together: readonly NodeKind[] = ['INITIATIVE', 'COLLABORATION', 'MINI_NETWORK']
/** Beyond this many nodes the shortest ways are not counted: it would take seconds. */
const mostForWays = 1000

interface Joint {
  /** Positions on the map; organisations stand first. */
  readonly nodes: readonly number[]
  readonly organisations: number
  readonly near: readonly (readonly number[])[]
}

function jointNetwork(index: MapIndex): Joint {
  const organisations = allOfKind(index, 'ORGANISATION')
  const things = together.flatMap((kind) => allOfKind(index, kind))
  const nodes = [...organisations, ...things]
  const at = new Map(nodes.map((node, place) => [node, place]))
  const near = nodes.map((node, place) => {
    const kinds = place < organisations.length ? together : (['ORGANISATION'] as const)
    return nearOfKinds(index, node, kinds).flatMap((next) => at.get(next) ?? [])
  })
  return { nodes, organisations: organisations.length, near }
}

/** Betweenness of organisations among organisations (Brandes 2001), unweighted, not normalised. */
function waysThrough(joint: Joint): Float64Array {
  const count = joint.nodes.length
  const through = new Float64Array(count)
  for (let source = 0; source < joint.organisations; source++) {
    const order: number[] = [source]
    const distance = new Int32Array(count).fill(-1)
    const ways = new Float64Array(count)
    distance[source] = 0
    ways[source] = 1
    for (let head = 0; head < order.length; head++) {
      const from = order[head] ?? 0
      for (const to of joint.near[from] ?? []) {
        if (distance[to] === -1) {
          distance[to] = (distance[from] ?? 0) + 1
          order.push(to)
        }
        if (distance[to] === (distance[from] ?? 0) + 1) ways[to] = (ways[to] ?? 0) + (ways[from] ?? 0)
      }
    }
    const rest = new Float64Array(count)
    for (let tail = order.length - 1; tail > 0; tail--) {
      const to = order[tail] ?? 0
      // Only ways that end at an organisation count.
      const carried = (rest[to] ?? 0) + (to < joint.organisations ? 1 : 0)
      for (const from of joint.near[to] ?? []) {
        if (distance[from] !== (distance[to] ?? 0) - 1) continue
        rest[from] = (rest[from] ?? 0) + ((ways[from] ?? 0) / (ways[to] ?? 1)) * carried
      }
      if (to < joint.organisations) through[to] = (through[to] ?? 0) + (rest[to] ?? 0)
    }
  }
  return through
}

/**
 * The organisations that hold the network together: those whose leaving cuts others off first, by how many, then those that
 * most shortest ways between others go through. An organisation that does nothing together with others is none.
 */
export function findBridges(index: MapIndex): Bridge[] {
  const joint = jointNetwork(index)
  const lost = cutOffWithout(joint.near, joint.organisations)
  const through = joint.nodes.length <= mostForWays ? waysThrough(joint) : new Float64Array(joint.nodes.length)
  const all = through.reduce((sum, ways) => sum + ways, 0)
  const bridges: Bridge[] = []
  for (let organisation = 0; organisation < joint.organisations; organisation++) {
    const cutOff = (lost.get(organisation) ?? []).map((place) => joint.nodes[place] ?? 0)
    const share = all > 0 ? (through[organisation] ?? 0) / all : 0
    if (cutOff.length > 0 || share > 0) bridges.push({ organisation: joint.nodes[organisation] ?? 0, cutOff, share })
  }
  return bridges.sort((a, b) => b.cutOff.length - a.cutOff.length || b.share - a.share)
}
