/** How a thing is ended, and how that is taken back. */
export const endings = {
  ORGANISATION: {
    end: 'Avsluta organisationen',
    ended: 'Organisationen är avslutad. Den syns inte längre i listorna.',
    restore: 'Ta upp organisationen igen',
    restored: 'Organisationen är med igen.',
    tag: 'avslutad',
  },
  THEME: {
    end: 'Avsluta temat',
    ended: 'Temat är avslutat. Det syns inte längre i listorna.',
    restore: 'Ta upp temat igen',
    restored: 'Temat är med igen.',
    tag: 'avslutat',
  },
  CHALLENGE: {
    end: 'Avsluta utmaningen',
    ended: 'Utmaningen är avslutad. Den syns inte längre i listorna.',
    restore: 'Ta upp utmaningen igen',
    restored: 'Utmaningen är med igen.',
    tag: 'avslutad',
  },
  GATHERING: {
    end: 'Ställ in träffen',
    ended: 'Träffen är inställd.',
    restore: 'Träffen blir av ändå',
    restored: 'Träffen är med igen.',
    tag: 'inställd',
  },
  REFLECTION: {
    end: 'Dra tillbaka',
    ended: 'Reflektionen är tillbakadragen.',
    restore: 'Ta fram den igen',
    restored: 'Reflektionen är med igen.',
    tag: 'tillbakadragen',
  },
  SELF_ASSESSMENT: {
    end: 'Ta bort självskattningen',
    ended: 'Självskattningen är borttagen.',
    restore: 'Ta fram den igen',
    restored: 'Självskattningen är med igen.',
    tag: 'borttagen',
  },
  STORY: {
    end: 'Dra tillbaka',
    ended: 'Berättelsen är tillbakadragen.',
    restore: 'Ta fram den igen',
    restored: 'Berättelsen är med igen.',
    tag: 'tillbakadragen',
  },
}
