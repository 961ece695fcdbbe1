import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { BrokenPage, LostPage } from './shell/LostPage.tsx'
import { Shell } from './shell/Shell.tsx'
import { StartPage } from './start/StartPage.tsx'

type PageModule = { default: ComponentType }

/** A page whose script is fetched when it is first visited. */
const page = (path: string, load: () => Promise<PageModule>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
})

/** Every address of the pages. The words are Swedish in both languages, so that a shared link means one thing. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: BrokenPage,
    HydrateFallback: () => null,
    children: [
      { index: true, Component: StartPage },
      page('karta/:id?', () => import('./graph/GraphPage.tsx')),
      { path: '*', Component: LostPage },
    ],
  },
]
