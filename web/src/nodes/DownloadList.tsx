import { useLanguage } from '../language/LanguageContext.tsx'
import type { NodeKind } from '../routes-of.ts'
import { Section } from '../ui/Page.tsx'
import type { Chosen, ListFilter } from './node-list.tsx'

/** The lists that the API exports as they are filtered, by what they are called there. */
const exported: Partial<Record<NodeKind, string>> = {
  ORGANISATION: 'organisations',
  INITIATIVE: 'initiatives',
  PERSON: 'people',
  NEED: 'needs',
  OFFER: 'offers',
  GATHERING: 'gatherings',
}

/** The endings of the files by the format they are in. */
const endings = { csv: 'csv', xlsx: 'xlsx', kumu: 'kumu.json', lines: 'jsonl' } as const
const formats = Object.keys(endings) as (keyof typeof endings)[]

/** Takes a list out as a file, narrowed as the page is: the same filters by the same names of the API. */
export const DownloadList = (props: { kind: NodeKind; filters: readonly ListFilter[]; chosen: Chosen }) => {
  const { t } = useLanguage()
  const list = exported[props.kind]
  if (!list) return null
  const active = props.filters.flatMap(({ field, label, options }) => {
    const value = props.chosen[field]
    if (!value) return []
    const shown = options?.find((option) => option.value === value)?.label ?? value
    return [{ field, value, said: `${label}: ${shown}` }]
  })
  const query = new URLSearchParams(active.map(({ field, value }) => [field, value])).toString()
  const says =
    active.length > 0 ? t.lists.downloadFiltered(active.map(({ said }) => said).join(', ')) : t.lists.downloadWhole
  return (
    <div className="no-print">
      <Section title={t.lists.download} lead={`${says} ${t.lists.downloadAround}`}>
        <p className="row">
          {formats.map((format) => (
            <a key={format} href={`/export/${list}.${endings[format]}${query ? `?${query}` : ''}`} download>
              {t.lists.downloadAs[format]}
            </a>
          ))}
        </p>
      </Section>
    </div>
  )
}
