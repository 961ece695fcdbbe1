/** A view kept on the device by an earlier version: its name and its address within the page's language. */
export interface DeviceView {
  readonly name: string
  readonly path: string
}

const key = 'mellanrum.views'

/** The views kept on this device, newest first; none where storage is switched off or unreadable. */
export function readDeviceViews(): DeviceView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    if (!Array.isArray(kept)) return []
    return kept.filter(
      (view): view is DeviceView =>
        typeof view?.name === 'string' && typeof view?.path === 'string' && view.path.startsWith('/karta'),
    )
  } catch {
    return []
  }
}

function write(views: readonly DeviceView[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(views))
    return true
  } catch {
    return false
  }
}

/** @returns false where storage is switched off */
export function forgetView(name: string): boolean {
  return write(readDeviceViews().filter((view) => view.name !== name))
}
