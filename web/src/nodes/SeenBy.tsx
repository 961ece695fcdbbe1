import { useChange } from '../client/use-change.ts'
import { ChooseLevel } from '../forms/ChooseLevel.tsx'
import { type ChangeDocument, changeDocument } from '../forms/documents.ts'
import { type Level, type LevelKind, levelKinds, typeOf } from '../forms/levels.ts'
import { useLevelsOf } from '../forms/use-levels.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useLive } from '../ui/Live.tsx'
import { useMayChange } from '../viewer/rights.tsx'

/** Made once, with the page's other questions: a server that others reach takes no others. */
const documents = Object.fromEntries(
  levelKinds.map((kind) => [kind, changeDocument(typeOf(kind), 'ShowTo')]),
) as Record<LevelKind, ChangeDocument>

const Choosing = (props: { kind: LevelKind; id: string; level: Level }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { kind, id, level } = props
  const levels = useLevelsOf(id, level)
  const { change } = useChange(documents[kind])
  const set = async (visibility: Level) => (await change({ id, input: { visibility }, readAt: null })).end === 'done'
  const choose = async (next: Level) => {
    if (await set(next)) notify(t.visibility.changed(t.visibility.seen[next]), () => void set(level))
    else notify(t.visibility.notChanged)
  }
  return (
    <span className="no-print">
      <ChooseLevel label={t.visibility.ask} levels={levels} value={level} onChange={(next) => void choose(next)} />
    </span>
  )
}

/**
 * Who sees a thing, on its page; a choice for those who may change it. That everyone sees it is said to those alone: to the
 * others it goes without saying.
 */
export const SeenBy = (props: { kind: LevelKind; id: string; level: Level }) => {
  const { t } = useLanguage()
  const mayChange = useMayChange(props.id)
  if (mayChange) return <Choosing {...props} />
  return props.level === 'EVERYONE' ? null : <span>{t.visibility.seen[props.level]}</span>
}
