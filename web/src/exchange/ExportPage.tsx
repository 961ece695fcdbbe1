import { Fragment } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { listPaths } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Table } from '../ui/Table.tsx'
import { useViewer } from '../viewer/viewer.ts'
import styles from './Exchange.module.css'

/** The file of each format, by its name at the API. */
const files = {
  xlsx: 'mellanrum.xlsx',
  kumu: 'mellanrum.kumu.json',
  gexf: 'mellanrum.gexf',
  graphml: 'mellanrum.graphml',
  cytoscape: 'mellanrum.cyjs',
  jsonld: 'mellanrum.jsonld',
  ics: 'gatherings.ics',
  mellanrum: 'mellanrum.jsonl',
} as const

const tables = [
  'organisations',
  'initiatives',
  'needs',
  'offers',
  'people',
  'themes',
  'places',
  'gatherings',
  'links',
] as const

/** The lists that have filters. */
const narrowed = ['ORGANISATION', 'INITIATIVE', 'NEED', 'OFFER'] as const

/** Everything that can be taken out, and in which form. */
const ExportPage = () => {
  const { t } = useLanguage()
  const { csv } = t.exchange.exportFormats
  // Who speaks for all brings data in.
  const mayImport = useViewer()?.speaksForAll ?? false
  return (
    <Page
      title={t.exchange.exportTitle}
      lead={t.exchange.exportLead}
      actions={mayImport ? <ButtonLink to="/importera">{t.exchange.toImport}</ButtonLink> : null}
    >
      <Section title={csv.name} lead={csv.says}>
        <ul className={styles.downloads}>
          {tables.map((table) => (
            <li key={table}>
              <a href={`/export/${table}.csv`} download>
                {t.exchange.csvOf[table]}
              </a>
            </li>
          ))}
        </ul>
        <p>
          {t.exchange.exportPart}{' '}
          {narrowed.map((kind, at) => (
            <Fragment key={kind}>
              {at > 0 ? ', ' : ''}
              <Link to={listPaths[kind]}>{t.kinds.many[kind]}</Link>
            </Fragment>
          ))}
          .
        </p>
      </Section>
      {(Object.keys(files) as (keyof typeof files)[]).map((format) => {
        const { name, says } = t.exchange.exportFormats[format]
        return (
          <Section key={format} title={name} lead={says}>
            <p>
              <a href={`/export/${files[format]}`} download>
                {t.exchange.download} {files[format]}
              </a>
            </p>
            {format === 'kumu' ? (
              <p>
                <Link to="/nycklar">{t.exchange.kumuLive}</Link>
              </p>
            ) : null}
          </Section>
        )
      })}
      <Section title={t.exchange.withoutTitle} lead={t.exchange.withoutLead}>
        <Table
          caption={t.exchange.withoutTitle}
          columns={[
            {
              key: 'format',
              title: t.exchange.withoutColumns.format,
              cell: (format) => t.exchange.exportFormats[format].name,
            },
            { key: 'without', title: t.exchange.withoutColumns.without, cell: (format) => t.exchange.without[format] },
          ]}
          rows={Object.keys(t.exchange.exportFormats) as (keyof typeof t.exchange.exportFormats)[]}
          keyOf={(format) => format}
        />
      </Section>
    </Page>
  )
}

export default ExportPage
