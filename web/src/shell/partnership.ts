/** What the partnership is called: the server says so in the page. */
export const partnershipName = (): string => document.documentElement.dataset.partnership ?? 'Umeås klimatfärdplan'

/** Where visitors turn with questions, where the one who runs the site has said so. */
export const contactEmail = (): string | undefined => document.documentElement.dataset.contact
