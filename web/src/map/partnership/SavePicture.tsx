import { currentDay } from '../../language/current-day.ts'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { partnershipName } from '../../shell/partnership.ts'
import { download } from '../../ui/download.ts'
import { useLive } from '../../ui/Live.tsx'
import popover from '../../ui/Popover.module.css'
import { Popover } from '../../ui/Popover.tsx'
import { createMeasure } from '../picture/text-width.ts'
import type { Look } from './look.ts'
import type { PartnershipMap } from './model.ts'
import { makePoster } from './poster.ts'
import { posterFile, posterPng } from './save-poster.ts'
import type { Said } from './sentence.ts'
import type { PartnershipAddress } from './use-partnership-address.ts'

/** Takes what is seen along: as an image or a drawing for A3, or printed. */
export const SavePicture = (props: { map: PartnershipMap; address: PartnershipAddress; said: Said; look: Look }) => {
  const { t, format } = useLanguage()
  const { notify } = useLive()
  const { map, address, said } = props
  const make = () =>
    makePoster({
      map,
      said,
      hidden: address.hidden,
      suggestions: address.suggestions,
      focus: (address.focus && map.byId.get(address.focus)) || null,
      measure: createMeasure(),
      t,
      partnership: partnershipName(),
      day: format.date(map.answer.onDay ?? currentDay()),
    })
  const save = async (kind: 'png' | 'svg') => {
    const poster = make()
    if (!poster) return
    const name = `mellanrum.${kind}`
    if (kind === 'svg') {
      download(posterFile(poster, said.heading), name)
      return notify(t.partnership.save.saved)
    }
    const image = await posterPng(poster)
    if (!image) return notify(t.partnership.save.failed)
    download(image.blob, name)
    const { width, height, dots } = image
    notify(dots < 300 ? t.partnership.save.smaller(width, height, dots) : t.partnership.save.saved)
  }
  const item = (words: string, act: () => void, close: () => void) => (
    <button
      type="button"
      className={popover.item}
      onClick={() => {
        act()
        close()
      }}
    >
      {words}
    </button>
  )
  return (
    <Popover icon="save" word={t.partnership.save.button}>
      {(close) => (
        <div>
          {item(t.partnership.save.png, () => void save('png'), close)}
          {item(t.partnership.save.svg, () => void save('svg'), close)}
          {item(t.partnership.save.print, () => window.print(), close)}
        </div>
      )}
    </Popover>
  )
}
