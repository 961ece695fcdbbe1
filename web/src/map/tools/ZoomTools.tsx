import { type RefObject, useEffect, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import type { Picture } from '../picture/picture.ts'
import styles from './PictureBar.module.css'

const Tool = (props: { icon: IconName; label: string; onClick: () => void; pressed?: boolean }) => (
  <button
    type="button"
    className={styles.tool}
    aria-label={props.label}
    title={props.label}
    aria-pressed={props.pressed}
    onClick={props.onClick}
  >
    <Icon name={props.icon} />
  </button>
)

/** The ways to look closer, in the picture's corner. */
export const ZoomTools = (props: {
  picture: RefObject<Picture | null>
  frame: RefObject<HTMLElement | null>
  /** What "show all" shows. */
  fits: 'scene' | 'map'
}) => {
  const { t } = useLanguage()
  const [full, setFull] = useState(false)
  const { picture, frame } = props
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  const toggleFull = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void frame.current?.requestFullscreen()
  }
  return (
    <div className={styles.tools}>
      <Tool icon="plus" label={t.graph.zoomIn} onClick={() => picture.current?.zoomBy(1.4)} />
      <Tool icon="minus" label={t.graph.zoomOut} onClick={() => picture.current?.zoomBy(1 / 1.4)} />
      <Tool icon="fit" label={t.graph.fit} onClick={() => picture.current?.fit(props.fits)} />
      {document.fullscreenEnabled ? (
        <Tool
          icon="full"
          label={full ? t.graph.leaveFullScreen : t.graph.fullScreen}
          pressed={full}
          onClick={toggleFull}
        />
      ) : null}
    </div>
  )
}
