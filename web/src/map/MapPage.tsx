import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { FollowMerged } from '../nodes/FollowMerged.tsx'
import { Shown } from '../ui/States.tsx'
import { useMayWrite } from '../viewer/rights.tsx'
import { DrawCard } from './drawing/DrawCard.tsx'
import { useDrawing } from './drawing/use-drawing.ts'
import { LensPanel } from './lenses/LensPanel.tsx'
import { useLens } from './lenses/use-lens.ts'
import styles from './MapPage.module.css'
import { type NodeKind, nodeKinds, type PictureEdge, type PictureNode, type Point } from './model.ts'
import { ComparePanel } from './panel/ComparePanel.tsx'
import { GraphPanel } from './panel/MapPanel.tsx'
import { MapStart } from './panel/MapStart.tsx'
import { NodeMenu, useNodeActions } from './panel/NodeMenu.tsx'
import { PictureView } from './picture/PictureView.tsx'
import type { Picture } from './picture/picture.ts'
import skipLink from './SkipLink.module.css'
import { filterSubnetwork } from './tools/filters.ts'
import { PictureBar } from './tools/PictureBar.tsx'
import { TimeStrip } from './tools/TimeStrip.tsx'
import { reachOfThemes } from './tools/theme-reach.ts'
import { type SavedPicture, useGraphAddress } from './use-map-address.ts'
import { type Around, useAround, useNetworkMap, useTimedMap } from './use-network.ts'
import type { View } from './view.ts'

const noNodes: readonly PictureNode[] = []
const noEdges: readonly PictureEdge[] = []

interface OpenMenu {
  readonly node: PictureNode
  readonly at: Point
}

/**
 * The map: the picture and its equal, side by side, always of the same address.
 * @param props.saved what a saved view shows, instead of what the address says; `children` are said of it above the list
 */
export const GraphPage = (props: { saved: SavedPicture | null; children: ReactNode }) => {
  const { t } = useLanguage()
  const address = useGraphAddress(props.saved)
  const { focus: id, view, change, goTo } = address
  const answer = useAround(id, view.opened)
  const map = useNetworkMap()
  const picture = useRef<Picture | null>(null)
  const panel = useRef<HTMLElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [timeShown, setTimeShown] = useState(view.date !== null || view.since !== null)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const around = answer.state === 'ready' ? answer.around : answer.before
  const themes = view.themes.join(',')
  const today = currentDay()
  const { timed, changes } = useTimedMap(map, { since: view.since, date: view.date, today })
  const reached = useMemo(
    () => (timed ? reachOfThemes(timed.map, themes ? themes.split(',') : []) : null),
    [timed, themes],
  )
  const shown = useMemo<Around | null>(
    () => (around ? { ...around, ...filterSubnetwork(around, around.focus.id, view, { today, reached }) } : null),
    [around, view, reached, today],
  )
  const draw = useDrawing({ nodes: shown?.nodes ?? noNodes, map, picture })
  const { drawing, reach } = draw
  const mayWrite = useMayWrite()
  const choose = useCallback(
    (next: string) => {
      if (drawing) return reach(next)
      const from = around?.focus
      if (next === from?.id) return
      goTo(next, from ? { id: from.id, label: from.label, kind: from.kind } : undefined)
    },
    [around, goTo, drawing, reach],
  )
  const showWhole = useCallback(
    (more: string) => {
      const kind = nodeKinds.find((known): known is NodeKind => more === `more:${known}`)
      if (kind) change({ whole: [...view.whole, kind] })
    },
    [change, view.whole],
  )
  const openMenu = (nodeId: string, at: Point) => {
    const node = shown?.nodes.find((found) => found.id === nodeId)
    if (node) setMenu({ node, at })
  }
  // The menu had the focus; it goes back to where the menu was asked for.
  const closeMenu = useCallback(() => {
    setMenu(null)
    picture.current?.focus()
  }, [])
  const actions = useNodeActions(address, choose, shown?.edges ?? [], draw.begin)
  const point = useCallback((nodeId: string | null) => picture.current?.setLit(nodeId), [])
  const lens = useLens({ lens: view.lens, focus: id, map, today })
  const pictured = useMemo<View>(() => (id ? view : { ...view, layout: 'map' }), [id, view])
  const asks = view.lens !== null || (!id && view.since !== null)
  const title = around && id ? t.graph.around(around.focus.label) : t.graph.title

  return (
    <div className={asks ? `${styles.page} ${styles.asks}` : styles.page} ref={frame}>
      <title>{`${title} · Mellanrum`}</title>
      <section className={styles.picture} aria-label={t.graph.title}>
        <a className={skipLink.skip} href="#kartans-lista">
          {t.graph.skipToList}
        </a>
        <PictureBar
          address={address}
          picture={picture}
          frame={frame}
          map={map}
          around={id ? around : null}
          title={title}
          search={search}
          onFound={choose}
          timeShown={timeShown}
          toggleTime={() => setTimeShown(!timeShown)}
        />
        {timeShown ? <TimeStrip address={address} map={map} today={today} /> : null}
        <div className={styles.canvas}>
          <PictureView
            around={id ? shown : null}
            timed={timed}
            view={pictured}
            lens={lens}
            today={today}
            reached={reached}
            picture={picture}
            goTo={choose}
            goBack={address.goBack}
            showWhole={showWhole}
            pin={(nodeId, at) => change({ pinned: { ...view.pinned, [nodeId]: at } })}
            openMenu={openMenu}
            search={() => search.current?.focus()}
            leave={() => panel.current?.focus()}
            drawing={drawing}
            draw={mayWrite ? draw.begin : () => {}}
            cancelDrawing={draw.cancel}
            point={draw.point}
          />
          {menu ? <NodeMenu {...menu} actions={actions(menu.node)} close={closeMenu} /> : null}
          <DrawCard draw={draw} edges={shown?.edges ?? noEdges} picture={picture} />
        </div>
      </section>
      <section className={styles.list} id="kartans-lista" ref={panel} tabIndex={-1} aria-label={t.graph.panel}>
        {props.children}
        {view.lens ? (
          <LensPanel
            lens={view.lens}
            view={lens}
            onChoose={choose}
            onPoint={point}
            onLeave={() => change({ lens: null })}
          />
        ) : !id && view.since ? (
          <ComparePanel
            address={address}
            timed={timed}
            changes={changes}
            reached={reached}
            onChoose={choose}
            onPoint={point}
          />
        ) : !id ? (
          <MapStart map={map} address={address} onChoose={choose} />
        ) : shown && around ? (
          <GraphPanel
            address={address}
            focus={shown.focus}
            network={shown}
            today={today}
            total={around.edges.length}
            truncated={around.truncated}
            actionsFor={(node) => <NodeMenu.Opener node={node} actions={actions(node)} />}
            onChoose={choose}
            onPoint={point}
          />
        ) : (
          <div className={styles.state}>
            <h1 className="visually-hidden">{t.graph.title}</h1>
            {answer.state === 'missing' ? (
              <FollowMerged>
                <p>{t.graph.notFound}</p>
              </FollowMerged>
            ) : (
              <Shown answer={answer.state === 'failed' ? answer : { state: 'loading' }}>{() => null}</Shown>
            )}
          </div>
        )}
      </section>
    </div>
  )
}
