import { type RefObject, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import { useDebounced } from '../nodes/use-debounced.ts'
import { pathOf } from '../routes-of.ts'
import { useLive } from '../ui/Live.tsx'
import { FoundStrip } from './FoundStrip.tsx'
import styles from './NewcomersPage.module.css'
import { draftTexts, type NewcomerDraft } from './rows.ts'

const DraftQuery = graphql(`
  query DraftSuggestions($texts: [DraftTextInput!]!) {
    draftSynergies(texts: $texts) {
      level position way
      organisation { id name }
      theirs {
        __typename
        ... on Need { text language }
        ... on Offer { text language }
        ... on Motivation { text language }
        ... on Initiative { title language }
      }
    }
  }
`)

type Found = ResultOf<typeof DraftQuery>['draftSynergies'][number]

const pauseMilliseconds = 700
/** Fewer letters than this in all say too little to compare. */
const fewestLetters = 12

/** Whom it fits, why in the other's own words, and which of one's own rows says so. */
const DraftLine = (props: { found: Found; row: string }) => {
  const { t } = useLanguage()
  const { organisation, theirs, way } = props.found
  const said = 'text' in theirs ? theirs.text : 'title' in theirs ? theirs.title : ''
  const language = 'language' in theirs ? theirs.language : null
  const lead = way
    ? t.synergies.way[way]
    : theirs.__typename === 'Offer'
      ? `${t.synergies.theyHave}:`
      : `${t.synergies.theySeek}:`
  return (
    <li>
      <Link to={pathOf('ORGANISATION', organisation.id)} dir="auto">
        {organisation.name}
      </Link>
      <p className={styles.why}>
        {lead} <Content language={language}>{said}</Content>
      </p>
      <p className={styles.hint}>{t.newcomers.becauseOf(props.row)}</p>
    </li>
  )
}

/** Suggestions from what is written and not saved yet; the far-fetched ones left out. */
export const DraftSuggestions = (props: {
  told: NewcomerDraft
  ownId: string | undefined
  place: RefObject<HTMLElement | null>
}) => {
  const { t, language } = useLanguage()
  const { announce } = useLive()
  const settled = useDebounced(JSON.stringify(draftTexts(props.told, contentLanguageOf(language))), pauseMilliseconds)
  const rows = JSON.parse(settled) as ReturnType<typeof draftTexts>
  const texts = rows.map(({ input }) => input)
  const tooShort = texts.reduce((sum, { text }) => sum + text.length, 0) < fewestLetters
  const answer = useAnswer({ query: DraftQuery, variables: { texts }, pause: tooShort })
  // What was found before stands until the next is there, so that the list does not blink at every pause.
  const [shown, setShown] = useState<readonly Found[]>([])
  const data = answer.state === 'ready' ? answer.data : undefined
  useEffect(() => {
    if (tooShort) setShown([])
    else if (data) {
      const found = data.draftSynergies
      setShown(found.filter(({ level, organisation }) => level !== 'FAR_FETCHED' && organisation.id !== props.ownId))
    }
  }, [data, tooShort, props.ownId])
  const announced = useRef(0)
  useEffect(() => {
    if (shown.length > 0 && shown.length !== announced.current) announce(t.newcomers.found(shown.length))
    announced.current = shown.length
  }, [shown, announce, t])
  const nameOf = (position: number): string => {
    const row = rows[position]
    return row ? t.newcomers[row.part].row(row.number) : ''
  }
  if (shown.length === 0)
    return <p className="quiet">{tooShort || answer.state !== 'ready' ? t.newcomers.waiting : t.newcomers.none}</p>
  return (
    <>
      <ul className={styles.lines}>
        {shown.map((found) => (
          <DraftLine key={found.organisation.id} found={found} row={nameOf(found.position)} />
        ))}
      </ul>
      <FoundStrip count={shown.length} place={props.place} />
    </>
  )
}
