/** What surrounds every page. */
export const shell = {
  skip: 'Hoppa till innehållet',
  toStart: 'Mellanrum, till startsidan',
  navigation: 'Huvudmeny',
  menu: 'Meny',
  browse: 'Bläddra',
  synergies: 'Synergier',
  parallels: 'Parallella initiativ',
  miniNetworks: 'Mininätverk',
  map: 'Kartan',
  search: 'Sök',
  searchLabel: 'Sök i partnerskapet',
  searchHint: 'Organisation, initiativ, behov …',
  language: { switchTo: 'In English', code: 'en' },
  theme: { label: 'Utseende', system: 'Som enheten', light: 'Ljust', dark: 'Mörkt' },
  footer: 'Mellanrum hjälper ett klimatpartnerskap att hitta varandra.',
  footerDemo: 'Innehåll märkt ”Påhittad” finns för att visa hur det fungerar.',
  lost: {
    title: 'Sidan finns inte',
    body: 'Adressen leder ingenstans. Den kan ha ändrats, eller så har det som fanns här tagits bort.',
    action: 'Till startsidan',
  },
  broken: {
    title: 'Något gick fel på sidan',
    body: 'Det du skrev finns kvar på den här enheten. Ladda om sidan så fortsätter du där du var.',
    action: 'Ladda om sidan',
  },
}
