import { useLanguage } from '../../language/LanguageContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ZoomButtons.module.css'

/** Ways to look closer without a wheel or two fingers, in the picture's corner. */
export const ZoomButtons = (props: { zoom: number; onZoom: (factor: number) => void; onReset: () => void }) => {
  const { t } = useLanguage()
  const { zoom, onZoom, onReset } = props
  return (
    <div className={`${styles.tools} no-print`}>
      <button type="button" aria-label={t.partnership.zoomIn} title={t.partnership.zoomIn} onClick={() => onZoom(1.4)}>
        <Icon name="plus" />
      </button>
      <button
        type="button"
        aria-label={t.partnership.zoomOut}
        title={t.partnership.zoomOut}
        disabled={zoom <= 1}
        onClick={() => onZoom(1 / 1.4)}
      >
        <Icon name="minus" />
      </button>
      {zoom > 1 ? (
        <button type="button" aria-label={t.partnership.zoomAll} title={t.partnership.zoomAll} onClick={onReset}>
          <Icon name="fit" />
        </button>
      ) : null}
    </div>
  )
}
