import type { ResultOf } from '../../client/graphql.ts'
import type { Messages } from '../../language/sv.ts'
import type { LensNode, LensRow, LensView } from './lens-view.ts'
import type { pictureNeedsQuery, pictureParallelsQuery, pictureSynergiesQuery } from './queries.ts'

type Synergies = ResultOf<typeof pictureSynergiesQuery>
type Synergy = Synergies['synergies']['nodes'][number]
type Gain = Synergy['youGain'][number]

/** A gain as a path: the seeker, what is sought, what is offered, the giver. */
function pathOf(gain: Gain, seeker: LensNode, giver: LensNode) {
  const need: LensNode = { id: gain.need.id, kind: 'NEED', label: gain.need.text }
  const offer: LensNode = { id: gain.offer.id, kind: 'OFFER', label: gain.offer.text }
  const steps = [seeker, need, offer, giver]
  const edges = steps.slice(1).map((step, at) => ({ source: steps[at]?.id ?? '', target: step.id }))
  return { nodes: [need, offer, seeker, giver], edges }
}

/** Who an organisation can work with: each suggestion as a path of what one seeks and the other has. */
export function synergiesView(data: Synergies, t: Messages): LensView {
  const words = t.graph.lenses.synergies
  const { organisation, synergies } = data
  const focus: LensNode | null = organisation ? organisationNode(organisation) : null
  const paths = synergies.nodes.flatMap((synergy) => {
    const other = organisationNode(synergy.organisation)
    if (!focus) return []
    const mine = synergy.youGain.slice(0, 1).map((gain) => pathOf(gain, focus, other))
    const theirs = synergy.theyGain.slice(0, 1).map((gain) => pathOf(gain, other, focus))
    const direct = { nodes: [other], edges: [{ source: focus.id, target: other.id }] }
    return mine.length + theirs.length > 0 ? [...mine, ...theirs] : [direct]
  })
  const around = data.rings.nodes.map(({ links }) =>
    links.map(({ gainer, giver, gain }) => pathOf(gain, organisationNode(gainer), organisationNode(giver))),
  )
  const rings = focus ? data.rings.nodes.flatMap((ring) => ringRow(ring, focus.id, t)) : []
  const pairs = synergies.nodes.map((synergy): LensRow => {
    const gains = [
      ...synergy.youGain.slice(0, 1).map((gain) => words.youGain(gain.offer.text)),
      ...synergy.theyGain.slice(0, 1).map((gain) => words.theyGain(gain.offer.text)),
    ]
    const why = [t.kinds.level[synergy.level], ...gains].join(' · ')
    const { id, name } = synergy.organisation
    return { id, key: synergy.id, kind: 'ORGANISATION', label: name, language: null, why, figure: null }
  })
  const drawn = [...around.flat(), ...paths]
  return {
    sentence: focus ? words.sentence(focus.label, pairs.length) : words.choose,
    figureWord: null,
    rows: [...pairs, ...rings],
    focus,
    nodes: drawn.flatMap((path) => path.nodes),
    edges: drawn.flatMap((path) => path.edges),
  }
}

function organisationNode({ id, name }: { readonly id: string; readonly name: string }): LensNode {
  return { id, kind: 'ORGANISATION', label: name }
}

/** A ring as a row: named by whom the organisation gets help from, with how help goes on from there. */
function ringRow(ring: Synergies['rings']['nodes'][number], focusId: string, t: Messages): LensRow[] {
  const at = Math.max(
    0,
    ring.links.findIndex(({ gainer }) => gainer.id === focusId),
  )
  const members = [...ring.links.slice(at), ...ring.links.slice(0, at)].map(({ gainer }) => gainer)
  const [first, next] = members
  if (!first || !next) return []
  const why = [
    t.kinds.level[ring.level],
    t.rings.around(
      members.map(({ name }) => name),
      first.name,
    ),
  ].join(' · ')
  return [{ ...organisationNode(next), key: ring.id, language: null, why, figure: null }]
}

type Parallels = ResultOf<typeof pictureParallelsQuery>['parallels']

/** Initiatives that do something similar, as pairs. */
export function parallelsView(parallels: Parallels, t: Messages): LensView {
  const words = t.graph.lenses.parallels
  const rows = parallels.nodes.map(({ id, a, b, level, sharedWords }): LensRow => {
    const why = [words.beside(b.title), t.kinds.level[level], sharedWords.slice(0, 4).join(', ')]
    const why2 = why.filter(Boolean).join(' · ')
    return { id: a.id, key: id, kind: 'INITIATIVE', label: a.title, language: a.language, why: why2, figure: null }
  })
  const sides = parallels.nodes.flatMap(({ a, b }) => [a, b])
  return {
    sentence: words.sentence(parallels.totalCount, rows.length),
    figureWord: null,
    rows,
    focus: null,
    nodes: sides.map(({ id, title }) => ({ id, kind: 'INITIATIVE', label: title })),
    edges: parallels.nodes.map(({ a, b }) => ({ source: a.id, target: b.id })),
  }
}

/** Needs nobody meets, as the matching counts: an offer under the same theme is no answer. */
export function needsView({ counts, unmetNeeds }: ResultOf<typeof pictureNeedsQuery>, t: Messages): LensView {
  const rows = unmetNeeds.nodes.map(({ refId, thing, other }): LensRow => {
    const { id, title: label, language } = thing
    return { id, key: refId, kind: 'NEED', label, language, why: other?.title ?? '', figure: null }
  })
  const seekers = unmetNeeds.nodes.flatMap(({ other }) =>
    other ? [organisationNode({ ...other, name: other.title })] : [],
  )
  return {
    sentence: t.graph.lenses.needs.sentence(unmetNeeds.totalCount, counts.needs),
    figureWord: null,
    rows,
    focus: null,
    nodes: [...rows, ...seekers],
    edges: unmetNeeds.nodes.flatMap(({ thing, other }) => (other ? [{ source: other.id, target: thing.id }] : [])),
  }
}
