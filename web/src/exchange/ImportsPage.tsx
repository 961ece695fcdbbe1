import { useId, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { OnlyFor } from '../viewer/OnlyFor.tsx'
import { ForCoordinators } from '../viewer/rights.tsx'
import styles from './Exchange.module.css'
import { ImportsQuery } from './queries.ts'
import { useUpload } from './use-upload.ts'

/** Choosing files to bring in, and what has been brought in before. */
const ImportsPage = () => {
  const { t } = useLanguage()
  return (
    <Page
      title={t.exchange.importTitle}
      lead={t.exchange.importLead}
      actions={<ButtonLink to="/exportera">{t.exchange.toExport}</ButtonLink>}
    >
      <ForCoordinators otherwise={<OnlyFor whom={t.exchange.coordinatorsOnly} />}>
        <ChooseFiles />
        <Earlier />
      </ForCoordinators>
    </Page>
  )
}

const ChooseFiles = () => {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const { upload, share, failure } = useUpload()
  const [files, setFiles] = useState<readonly File[]>([])
  const [licence, setLicence] = useState('')
  const id = useId()
  const begin = async () => {
    const name = files
      .map((file) => file.name)
      .join(', ')
      .slice(0, 200)
    const made = await upload(files, { name, licence: licence.trim() || null })
    if (made) await navigate(`/importera/${made}`)
  }
  return (
    <Section title={t.exchange.chooseTitle} lead={t.exchange.chooseLead}>
      <div className={styles.form}>
        <div className={styles.field}>
          <label htmlFor={`${id}-files`}>{t.exchange.files}</label>
          <input
            id={`${id}-files`}
            type="file"
            multiple
            className={styles.file}
            onChange={(event) => setFiles([...(event.target.files ?? [])])}
          />
          <p className="small quiet">{t.exchange.formats}</p>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-licence`}>{t.exchange.licence}</label>
          <input
            id={`${id}-licence`}
            className={styles.input}
            maxLength={200}
            value={licence}
            onChange={(event) => setLicence(event.target.value)}
            aria-describedby={`${id}-licence-hint`}
          />
          <p id={`${id}-licence-hint`} className="small quiet">
            {t.exchange.licenceHint}
          </p>
        </div>
        {failure ? (
          <p role="alert" className={styles.trouble}>
            {t.exchange.uploadFailure[failure]}
          </p>
        ) : null}
        <div className="row">
          <Button look="strong" busy={share !== null || files.length === 0} onClick={() => void begin()}>
            {share === null ? t.exchange.read : t.exchange.sending(Math.round(share * 100))}
          </Button>
        </div>
      </div>
    </Section>
  )
}

const Earlier = () => {
  const { t, format } = useLanguage()
  const answer = useAnswer({ query: ImportsQuery, variables: {}, types: ['Import'] })
  return (
    <Section title={t.exchange.earlier}>
      <Shown answer={answer}>
        {({ imports }) =>
          imports.length === 0 ? (
            <EmptyState>{t.exchange.noEarlier}</EmptyState>
          ) : (
            <ul className={styles.list}>
              {imports.map((one) => (
                <li key={one.id}>
                  <Link to={`/importera/${one.id}`}>{one.name}</Link>{' '}
                  <span className="quiet">
                    {t.exchange.status[one.status]} · {format.date(one.createdAt)}
                    {one.counts ? ` · ${t.exchange.newAndChanged(one.counts.new, one.counts.changed)}` : ''}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Section>
  )
}

export default ImportsPage
