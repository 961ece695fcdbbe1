import { aliasOf, type Entity } from './entities.ts'
import type { KnownIndex, KnownNetwork, KnownNode } from './known.ts'
import type { Decision } from './model.ts'
import { holders, type Relation } from './relations-of-rows.ts'
import { knownByKey } from './resolve-keys.ts'

interface Options {
  readonly relations: readonly Relation[]
  readonly links: KnownNetwork['links']
  readonly decisionFor: (entity: Entity) => Decision | undefined
}

/** True for what somebody has ended here, by the day it is. */
export function isEnded({ values }: KnownNode, today: string): boolean {
  return typeof values.endedOn === 'string' && values.endedOn <= today
}

/**
 * Leaves out what somebody has ended here, so that the same list brings it no second time. What lasts goes before: only what is
 * nothing that lasts is held against what has ended, by id, organisation number or name, and people, initiatives, needs and
 * offers also by whom they hung together with, since others may have the same name.
 */
export function leaveOutEnded(entities: readonly Entity[], ended: KnownIndex, options: Options): void {
  if (ended.byId.size === 0) return
  const joined = new Set([...options.links].map((link) => link.split('|').slice(1, 3).join('|')))
  const around = new Map<Entity, string[]>()
  const add = (one: Entity, other: Entity) => {
    const ids = around.get(one)
    if (ids) ids.push(idOf(other, ended))
    else around.set(one, [idOf(other, ended)])
  }
  for (const { from, to } of options.relations) {
    add(from, to)
    add(to, from)
  }
  for (const entity of entities) {
    if (entity.known || entity.refused || entity.waits || options.decisionFor(entity)) continue
    const holder = holders.get(entity)
    const ids = [...(around.get(entity) ?? []), ...(holder ? [idOf(holder, ended)] : [])]
    const node = endedNode(entity, ended, ids, joined)
    if (node) entity.refused = { reason: 'ended_here', detail: String(node.values.endedOn) }
  }
}

const idOf = (entity: Entity, ended: KnownIndex) =>
  entity.known?.id ??
  (entity.kind === 'organisation' ? ended.named(entity.kind, entity.name)[0]?.id : null) ??
  entity.id

function endedNode(
  entity: Entity,
  ended: KnownIndex,
  around: readonly string[],
  joined: ReadonlySet<string>,
): KnownNode | undefined {
  const { kind, name, fields } = entity
  const keyed = knownByKey(entity, ended) ?? ended.withKey(kind, aliasOf(entity))
  if (keyed) return keyed
  const named = ended.named(kind, name)
  if (kind === 'organisation') return ended.withNumber(String(fields.organisationNumber ?? ''))[0] ?? named[0]
  if (kind === 'theme') return named[0]
  if (kind === 'place') return named.find(({ values }) => values.country === fields.country)
  if (kind === 'gathering') return named.find(({ values }) => (values.startsOn ?? null) === (fields.startsOn ?? null))
  const isNear = (node: KnownNode) =>
    around.some((id) => joined.has(`${node.id}|${id}`) || joined.has(`${id}|${node.id}`))
  return around.length === 0 && named.length === 1 ? named[0] : named.find(isNear)
}
