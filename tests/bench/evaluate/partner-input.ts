import type { PartnerNetworkInput } from '@mellanrum/graph-api/matching/partners/partner-network'
import { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { membershipsOf } from './baseline-partners.ts'
import type { DatasetNetwork } from './dataset.ts'

/** A dataset as the partner ranker takes it: a title counts twice. */
export function partnerInput(network: DatasetNetwork): PartnerNetworkInput {
  const { organisationsOn } = membershipsOf(network)
  const index = new TextIndex(
    network.initiatives.map(({ id, texts }) => ({
      id,
      parts: texts.flatMap(({ title, summary, language }) => [
        { text: title, language, weight: 2 },
        { text: summary, language },
      ]),
    })),
  )
  return {
    organisations: network.organisations.map(({ id, name, kind, place, country }) => ({
      id,
      name,
      kind,
      town: place,
      country,
    })),
    initiatives: network.initiatives.map(({ id, texts, themes }) => ({
      id,
      text: texts.map(({ title, summary }) => `${title} ${summary}`).join(' '),
      organisationIds: organisationsOn.get(id) ?? [],
      themeIds: themes,
    })),
    index,
  }
}
