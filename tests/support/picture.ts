import type { Locator, Page } from 'playwright-core'

/** The picture of a map, once it is drawn: before that it says that it is busy, and a key is pressed in vain. */
export const picture = (page: Page): Locator => page.locator('[role="application"][aria-busy="false"]')
