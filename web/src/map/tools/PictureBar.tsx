import type { RefObject } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import popover from '../../ui/Popover.module.css'
import { LensSheet } from '../lenses/LensSheet.tsx'
import type { NetworkMap, Subnetwork } from '../model.ts'
import type { Picture } from '../picture/picture.ts'
import type { GraphAddress } from '../use-map-address.ts'
import { FilterSheet } from './FilterSheet.tsx'
import { MapSearch } from './MapSearch.tsx'
import styles from './PictureBar.module.css'
import { ViewSheet } from './ViewSheet.tsx'
import { ZoomTools } from './ZoomTools.tsx'

/** What stands above the picture: near or whole, and a search. */
export const PictureBar = (props: {
  address: GraphAddress
  picture: RefObject<Picture | null>
  frame: RefObject<HTMLElement | null>
  map: NetworkMap | null
  /** What is around the focus before filters. */
  around: Subnetwork | null
  title: string
  timeShown: boolean
  toggleTime: () => void
  search: RefObject<HTMLInputElement | null>
  onFound: (id: string) => void
}) => {
  const { t } = useLanguage()
  const { view, change, focus } = props.address
  const { picture } = props
  return (
    <div className={styles.bar}>
      {focus ? (
        <fieldset className={styles.choice} aria-label={t.graph.layout.label}>
          {(['ego', 'map'] as const).map((layout) => (
            <button key={layout} type="button" aria-pressed={view.layout === layout} onClick={() => change({ layout })}>
              {t.graph.layout[layout]}
            </button>
          ))}
        </fieldset>
      ) : null}
      <MapSearch
        map={props.map}
        input={props.search}
        onFound={props.onFound}
        onPoint={(id) => picture.current?.flyTo(id)}
      />
      <div className={styles.sheets}>
        <LensSheet address={props.address} />
        <FilterSheet address={props.address} map={props.map} around={props.around} />
        <button type="button" className={popover.button} aria-pressed={props.timeShown} onClick={props.toggleTime}>
          <Icon name="time" />
          <span className={popover.word}>{t.graph.time}</span>
        </button>
        <ViewSheet address={props.address} picture={picture} title={props.title} />
      </div>
      <ZoomTools picture={picture} frame={props.frame} fits={focus && view.layout === 'ego' ? 'scene' : 'map'} />
    </div>
  )
}
