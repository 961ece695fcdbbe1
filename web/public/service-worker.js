/*
 * Keeps the app itself on the device, so that what was visited can be read without a network. Answers of the API are kept by
 * the page (`client/offline-cache.ts`); nothing of them passes here.
 */
const cacheName = 'mellanrum-shell'
/** The one page that every address of the app is. */
const shell = '/'
/** Files of earlier versions go when there are more than this. */
const most = 300

const isFile = ({ origin, pathname }) =>
  origin === self.location.origin &&
  (pathname.startsWith('/assets/') ||
    pathname === '/theme.js' ||
    pathname === '/ask-early.js' ||
    pathname === '/favicon.svg')
const isPage = ({ pathname }) => !/^\/(graphql|health|export|auth|reconcile)(\/|$)/.test(pathname)

const keep = async (request, response) => {
  const cache = await caches.open(cacheName)
  await cache.put(request, response)
  const files = await cache.keys()
  const old = files.filter((one) => new URL(one.url).pathname !== shell).slice(0, Math.max(files.length - most, 0))
  await Promise.all(old.map((one) => cache.delete(one)))
}

/** The page without what it says and asks at the address it was sent to: offline it stands for every address. */
const wordless = async (answer) => {
  const headers = new Headers(answer.headers)
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name)
  const text = (await answer.text())
    .replace(/<p class="first-(title|lead)"[^>]*>[^<]*<\/p>/g, '')
    .replace(/<meta name="ask-early"[^>]*>/, '')
  return new Response(text, { headers })
}

/** The newest page where there is a network, else the one that came last. */
const page = async (request) => {
  try {
    const answer = await fetch(request)
    const isShell = answer.ok && answer.headers.get('content-type')?.startsWith('text/html')
    if (isShell) await keep(shell, await wordless(answer.clone())).catch(() => undefined)
    return answer
  } catch (error) {
    const kept = await caches.match(shell)
    if (kept) return kept
    throw error
  }
}

/** A file's name says what is in it, so the kept one is as good as a new one; those without a hash are asked for first. */
const file = async (request) => {
  const isHashed = new URL(request.url).pathname.startsWith('/assets/')
  const kept = await caches.match(request)
  if (kept && isHashed) return kept
  try {
    const answer = await fetch(request)
    if (answer.ok) await keep(request, answer.clone()).catch(() => undefined)
    return answer
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(fetch(shell).then(async (answer) => (answer.ok ? keep(shell, await wordless(answer)) : undefined)))
  self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && isPage(url)) event.respondWith(page(request))
  else if (isFile(url)) event.respondWith(file(request))
})
// What a first visit had fetched before this worker was there.
self.addEventListener('message', (event) => {
  const urls = Array.isArray(event.data?.keep) ? event.data.keep.slice(0, most) : []
  const files = urls.map((url) => new URL(url, self.location.origin)).filter(isFile)
  event.waitUntil(Promise.allSettled(files.map((url) => file(new Request(url.href)))))
})
