import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'

/** The way to more of a list, where there is more. */
export const MoreRows = (props: { has: boolean; more: () => void }) => {
  const { t } = useLanguage()
  return props.has ? (
    <div className="no-print">
      <Button onClick={props.more}>{t.states.more}</Button>
    </div>
  ) : null
}
