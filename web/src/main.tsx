import '@fontsource-variable/schibsted-grotesk/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { Provider } from 'urql'
import { client } from './client/client.ts'
import { keepLive } from './client/live.ts'
import { refetchOnFocus } from './client/refresh.ts'
import { registerServiceWorker } from './client/service-worker.ts'
import { LanguageProvider } from './language/LanguageContext.tsx'
import { addressIn, basenameOf, type Language, languageOf, rememberedLanguage } from './language/language.ts'
import type { Messages } from './language/sv.ts'
import { routes } from './routes.tsx'
import { removeOldKept } from './ui/kept-drafts.ts'

/** Only the catalogue that is read is fetched. */
const messagesIn = async (language: Language): Promise<Messages> =>
  language === 'en' ? (await import('./language/en.ts')).en : (await import('./language/sv.ts')).sv

const start = async (container: HTMLElement) => {
  // The address decides the language; only the bare start page asks what was chosen last time.
  if (location.pathname === '/' && rememberedLanguage() === 'en') {
    history.replaceState(history.state, '', addressIn('en', '/', `${location.search}${location.hash}`))
  }
  const language = languageOf(location.pathname)
  document.documentElement.lang = language
  refetchOnFocus(client)
  keepLive(client)
  const messages = await messagesIn(language)
  const router = createBrowserRouter(routes, { basename: basenameOf(language) })
  const root = createRoot(container)
  // As a transition React draws the first page in slices, so that a slow phone can be pressed and scrolled meanwhile.
  startTransition(() =>
    root.render(
      <StrictMode>
        <LanguageProvider language={language} messages={messages}>
          <Provider value={client}>
            <RouterProvider router={router} />
          </Provider>
        </LanguageProvider>
      </StrictMode>,
    ),
  )
}

const container = document.getElementById('root')
if (container) void start(container)
registerServiceWorker()
removeOldKept()
