/** A view somebody kept: its name and its address within the page's language. */
export interface SavedView {
  readonly name: string
  readonly path: string
}

const key = 'mellanrum.views'
const most = 30

/** The views kept on this device, newest first; none where storage is switched off or unreadable. */
export function readSavedViews(): SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    if (!Array.isArray(kept)) return []
    return kept.filter(
      (view): view is SavedView =>
        typeof view?.name === 'string' && typeof view?.path === 'string' && view.path.startsWith('/karta'),
    )
  } catch {
    return []
  }
}

function write(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(views))
    return true
  } catch {
    return false
  }
}

/** Keeps a view under its name, in the place of one with the same name. @returns false where storage is switched off */
export function keepView(view: SavedView): boolean {
  const others = readSavedViews().filter((other) => other.name !== view.name)
  return write([view, ...others].slice(0, most))
}

export function forgetView(name: string): boolean {
  return write(readSavedViews().filter((view) => view.name !== name))
}
