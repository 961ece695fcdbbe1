import { useLanguage } from '../../language/LanguageContext.tsx'
import styles from '../../ui/Popover.module.css'
import { Popover } from '../../ui/Popover.tsx'
import type { GraphAddress } from '../use-map-address.ts'
import { lenses } from '../view.ts'
import { useAsk } from './use-ask.ts'

/** The questions one can put to the map, each an address of its own. */
export const LensSheet = (props: { address: GraphAddress }) => {
  const { t } = useLanguage()
  const { view } = props.address
  const ask = useAsk(props.address)
  return (
    <Popover icon="question" word={t.graph.lensShort}>
      {(close) => (
        <div>
          <p className={styles.title}>{t.graph.lensLabel}</p>
          {[null, ...lenses].map((lens) => (
            <button
              key={lens ?? 'none'}
              type="button"
              className={styles.item}
              aria-current={view.lens === lens}
              onClick={() => {
                ask(lens)
                close()
              }}
            >
              {lens ? t.graph.lens[lens] : t.graph.lensNone}
            </button>
          ))}
        </div>
      )}
    </Popover>
  )
}
