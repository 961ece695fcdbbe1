import { useLanguage } from '../../language/LanguageContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { families } from './families.ts'
import { type FilterKey, type Hidden, showsLine, showsOrganisation } from './filter.ts'
import type { PartnershipMap } from './model.ts'
import styles from './NothingShown.module.css'

/** The one thing whose return would show most; null where nothing is hidden or something is seen. */
function filterToLift(map: PartnershipMap, hidden: Hidden): FilterKey | null {
  if (hidden.size === 0 || map.organisations.length === 0) return null
  const noMarks = !map.organisations.some((one) => showsOrganisation(hidden, one))
  const noLines = map.lines.length > 0 && !map.lines.some((line) => showsLine(hidden, line))
  if (!noMarks && !noLines) return null
  let best: { key: FilterKey; count: number } | null = null
  for (const key of hidden) {
    const rest = new Set([...hidden].filter((other) => other !== key))
    const count = noMarks
      ? map.organisations.filter((one) => showsOrganisation(rest, one)).length
      : map.lines.filter((line) => showsLine(rest, line)).length
    if (!best || count > best.count) best = { key, count }
  }
  return best?.key ?? null
}

/** A filter that lets nothing through says which part of it to lift. */
export const NothingShown = (props: { map: PartnershipMap; hidden: Hidden; onChange: (hidden: Hidden) => void }) => {
  const { t } = useLanguage()
  const { map, hidden, onChange } = props
  const key = filterToLift(map, hidden)
  if (!key) return null
  const family = families.find((known) => known === key)
  const word = family ? t.partnership.family[family] : t.partnership.strength[key as 'one' | 'two' | 'three']
  return (
    <div className={styles.note} role="status">
      <p>{t.partnership.nothingShown}</p>
      <div className="row">
        <Button small look="strong" onClick={() => onChange(new Set([...hidden].filter((other) => other !== key)))}>
          {t.partnership.showAgain(word)}
        </Button>
        <Button small onClick={() => onChange(new Set())}>
          {t.partnership.showAll}
        </Button>
      </div>
    </div>
  )
}
