/**
 * Keeps the app on the device once the page has come, so that it opens without a network. Only where the browser allows it
 * (https, or one's own machine).
 */
export const registerServiceWorker = (): void => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const begin = async () => {
    try {
      await navigator.serviceWorker.register('/service-worker.js')
      const { active } = await navigator.serviceWorker.ready
      active?.postMessage({ keep: performance.getEntriesByType('resource').map(({ name }) => name) })
    } catch {
      // Private windows may refuse: the page then only opens with a network.
    }
  }
  if (document.readyState === 'complete') void begin()
  else addEventListener('load', () => void begin(), { once: true })
}
