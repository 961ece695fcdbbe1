/** The pages about the site, in the footer's order. Each key is also its address. */
export const aboutKeys = ['om', 'tillganglighet', 'personuppgifter', 'kontakt', 'licens', 'api'] as const
export type AboutKey = (typeof aboutKeys)[number]

export const isAboutKey = (text: string): text is AboutKey => aboutKeys.some((key) => key === text)
