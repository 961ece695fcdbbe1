import { useCallback, useEffect, useState } from 'react'

/** What a person can choose: follow the device, or one of the two. */
export type ThemeChoice = 'system' | 'light' | 'dark'

const storageKey = 'mellanrum.theme'
const query = '(prefers-color-scheme: dark)'

const remembered = (): ThemeChoice => {
  try {
    const value = localStorage.getItem(storageKey)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    return 'system'
  }
}

const show = (choice: ThemeChoice) => {
  const dark = choice === 'system' ? matchMedia(query).matches : choice === 'dark'
  // The picture listens to this attribute to paint itself again.
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}

/** The chosen theme and the way to choose another. Keeps `data-theme` on the root in step, also with the device. */
export const useTheme = (): [ThemeChoice, (choice: ThemeChoice) => void] => {
  const [choice, setChoice] = useState<ThemeChoice>(remembered)
  useEffect(() => {
    show(choice)
    if (choice !== 'system') return
    const media = matchMedia(query)
    const follow = () => show('system')
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [choice])
  const choose = useCallback((next: ThemeChoice) => {
    try {
      if (next === 'system') localStorage.removeItem(storageKey)
      else localStorage.setItem(storageKey, next)
    } catch {
      // The choice holds for this visit.
    }
    setChoice(next)
  }, [])
  return [choice, choose]
}
