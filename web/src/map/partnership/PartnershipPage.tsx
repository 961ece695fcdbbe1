import { useDeferredValue, useEffect, useMemo } from 'react'
import { Navigate, useLocation } from 'react-router'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { partnershipName } from '../../shell/partnership.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { useLive } from '../../ui/Live.tsx'
import { ErrorState, Skeleton } from '../../ui/States.tsx'
import { usePalette } from '../picture/use-theme.ts'
import skipLink from '../SkipLink.module.css'
import { toggledKey } from './address.ts'
import { FocusActions, PartActions } from './FocusActions.tsx'
import { Legend } from './Legend.tsx'
import { lookOf } from './look.ts'
import { type Organisation, otherEnd, type PartnershipMap } from './model.ts'
import { NothingShown } from './NothingShown.tsx'
import { PartnershipBar } from './PartnershipBar.tsx'
import { PartnershipList } from './PartnershipList.tsx'
import styles from './PartnershipPage.module.css'
import { PartnershipPicture } from './PartnershipPicture.tsx'
import { sentenceOf } from './sentence.ts'
import { useDrawnMap } from './use-drawn-map.ts'
import { useHint } from './use-hint.ts'
import { type PartnershipAddress, usePartnershipAddress } from './use-partnership-address.ts'

/** Tells those who do not see the picture what it came to show. */
function useSpokenFocus(map: PartnershipMap, focus: Organisation | null): void {
  const { t, format } = useLanguage()
  const { announce } = useLive()
  useEffect(() => {
    if (!focus) return
    const names = (map.linesOf[focus.index] ?? []).map((line) => otherEnd(line, focus).name)
    announce(t.partnership.spokenFocus(focus.name, format.list(names.slice(0, 12))))
  }, [map, focus, t, format, announce])
}

/** Whose map it is, and whether it is invented; where there is room beside it, what one can do first. */
const Whose = (props: { map: PartnershipMap; hinted: boolean }) => {
  const { t } = useLanguage()
  const { map, hinted } = props
  const isInvented = map.organisations.some(({ demo }) => demo)
  return (
    <p className={styles.whose}>
      <span>{partnershipName()}</span>
      {isInvented ? <span>{t.partnership.invented}</span> : null}
      {hinted ? <strong className={styles.beside}>{t.partnership.hint}</strong> : null}
    </p>
  )
}

const Loaded = (props: { map: PartnershipMap; address: PartnershipAddress }) => {
  const { t, format } = useLanguage()
  const { map, address } = props
  const { suggestions, hidden, change } = address
  const look = lookOf(usePalette().name)
  const focus = (address.focus && map.byId.get(address.focus)) || null
  useSpokenFocus(map, focus)
  const hinted = useHint(focus !== null) && !map.answer.near && map.lines.length > 0
  const said = useMemo(() => sentenceOf({ map, focus, suggestions, t, format }), [map, focus, suggestions, t, format])
  const choose = (one: Pick<Organisation, 'id'> | null) => change({ focus: one?.id ?? null })
  const open = (part: string | null) => change({ part, focus: null })
  // The picture first: the list below it is drawn when there is time.
  const listed = useDeferredValue(map, null)
  return (
    <>
      <section className={styles.sheet} aria-label={t.partnership.title}>
        <a className={skipLink.skip} href="#kartans-lista">
          {t.partnership.skipToList}
        </a>
        <header className={styles.head}>
          <PartnershipBar map={map} address={address} said={said} look={look} />
          <div className={styles.said}>
            <Whose map={map} hinted={hinted} />
            <h1>{said.heading}</h1>
            {said.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            {focus ? <FocusActions focus={focus} onLeave={() => choose(null)} /> : null}
            {address.part && !focus ? <PartActions onLeave={() => open(null)} /> : null}
          </div>
        </header>
        {hinted ? <p className={styles.below}>{t.partnership.hint}</p> : null}
        <div className={styles.picture}>
          <PartnershipPicture
            map={map}
            look={look}
            hidden={hidden}
            suggestions={suggestions}
            focus={focus}
            onFocus={choose}
            onOpen={map.isCut && !map.answer.near ? open : null}
          />
          <NothingShown map={map} hidden={hidden} onChange={(next) => change({ hidden: next })} />
        </div>
        <div className={styles.legend}>
          <Legend
            look={look}
            hidden={hidden}
            onToggle={(key) => change((now) => ({ hidden: toggledKey(now.hidden, key) }))}
            holders={map.holders.length > 0}
            groups={map.answer.groups.length > 0}
            suggestions={suggestions}
          />
        </div>
      </section>
      <section id="kartans-lista" tabIndex={-1} className={styles.list} aria-label={t.partnership.list.title}>
        {listed ? (
          <PartnershipList
            map={listed}
            look={look}
            hidden={hidden}
            focus={focus}
            suggestions={suggestions}
            onFocus={choose}
            onOpen={map.isCut && !map.answer.near ? open : null}
          />
        ) : null}
      </section>
    </>
  )
}

/** Questions and filters of the map of everything, in addresses from before it had one of its own. */
const ofEverything = ['lins', 'tema', 'status', 'minst', 'sedan', 'oppna', 'dolda', 'fasta', 'hela', 'vy']

/** The map of the partnership: who works with whom. What one sees first. */
const PartnershipPage = () => {
  const { t } = useLanguage()
  const { search, pathname } = useLocation()
  const address = usePartnershipAddress()
  const answer = useDrawnMap(address)
  const parameters = new URLSearchParams(search)
  if (ofEverything.some((key) => parameters.has(key))) return <Navigate to={`/karta/allt${search}`} replace />
  return (
    <div className={styles.page} data-path={pathname}>
      <title>{`${t.partnership.title} · Mellanrum`}</title>
      {answer.state === 'ready' ? (
        <Loaded map={answer.map} address={address} />
      ) : (
        <div className={styles.state}>
          <h1 className="visually-hidden">{t.partnership.title}</h1>
          {answer.state === 'failed' ? (
            <ErrorState reference={answer.reference} retry={answer.retry}>
              {answer.offline ? t.states.offline : t.states.failed}
            </ErrorState>
          ) : (
            <Skeleton lines={8} />
          )}
          <ButtonLink look="quiet" to="/karta/allt">
            {t.partnership.everything}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}

export default PartnershipPage
