import type { RefObject } from 'react'
import { useLocation } from 'react-router'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { download } from '../../ui/download.ts'
import styles from '../../ui/Popover.module.css'
import { Popover } from '../../ui/Popover.tsx'
import { SavedViews } from '../../views/SavedViews.tsx'
import { useCopy } from '../../views/use-copy.ts'
import { pngOf } from '../export/export-png.ts'
import { toSvg } from '../export/export-svg.ts'
import type { Picture } from '../picture/picture.ts'
import { createMeasure } from '../picture/text-width.ts'
import { usePalette } from '../picture/use-theme.ts'
import type { GraphAddress } from '../use-map-address.ts'

const Exports = (props: { picture: RefObject<Picture | null>; title: string; close: () => void }) => {
  const { t } = useLanguage()
  const palette = usePalette()
  const save = async (format: 'png' | 'svg') => {
    const { picture, title, close } = props
    if (!picture.current) return
    const now = picture.current.current()
    const shown = { ...now, size: picture.current.size(), palette, title, measure: createMeasure() }
    const blob =
      format === 'svg' ? new Blob([toSvg(shown)], { type: 'image/svg+xml' }) : await pngOf(shown, picture.current.png())
    if (blob) download(blob, `mellanrum.${format}`)
    close()
  }
  return (
    <div>
      <p className={styles.title}>{t.graph.exportLabel}</p>
      <button type="button" className={styles.item} onClick={() => void save('png')}>
        {t.graph.exportPng}
      </button>
      <button type="button" className={styles.item} onClick={() => void save('svg')}>
        {t.graph.exportSvg}
      </button>
    </div>
  )
}

/** Views that were saved, the link to this one, and pictures to take along. */
export const ViewSheet = (props: { address: GraphAddress; picture: RefObject<Picture | null>; title: string }) => {
  const { t } = useLanguage()
  const { pathname, search } = useLocation()
  const copy = useCopy()
  return (
    <Popover icon="star" word={t.graph.view}>
      {(close) => (
        <>
          <button type="button" className={styles.item} onClick={() => void copy(`${pathname}${search}`)}>
            {t.views.copyHere}
          </button>
          <SavedViews address={props.address} close={close} />
          <Exports picture={props.picture} title={props.title} close={close} />
        </>
      )}
    </Popover>
  )
}
