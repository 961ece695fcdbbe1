/** Who sees what is written: asked in every form, said before it is sent, shown on each page. */
export const visibility = {
  ask: 'Vem får se det?',
  levels: {
    ME: 'Bara jag',
    GATHERING: 'De som är med på träffen',
    NETWORK: 'Partnerskapet',
    EVERYONE: 'Alla',
  },
  /** Before something is saved. */
  saved: {
    ME: 'Det du sparar syns bara för dig.',
    GATHERING: 'Det du sparar syns för dem som är med på träffen.',
    NETWORK: 'Det du sparar syns för dem som är med i partnerskapet.',
    EVERYONE: 'Det du sparar syns för alla.',
  },
  /** On a thing's page. */
  seen: {
    ME: 'Syns bara för dig',
    GATHERING: 'Syns för dem som är med på träffen',
    NETWORK: 'Syns för partnerskapet',
    EVERYONE: 'Syns för alla',
  },
  asPage: 'Det du skriver syns för alla som kan se den här sidan.',
  contact: 'Det du skriver syns för er, för dem du frågar och för samordnarna.',
  invited: 'Skälet syns för den du bjuder in och för dem som företräder organisationen.',
  join: 'Det du skriver syns för dem som företräder organisationen och för samordnarna.',
  memberAsked: 'Det du skriver läses av den ni bjuder in och av samordnarna.',
  meeting:
    'Dag, tid och plats syns för alla som kan se den här sidan. Anteckningarna ser bara medlemmarna och samordnarna.',
  verdict: 'Din bedömning syns för dem som är med i partnerskapet.',
  askContact: 'Vem får se e-post och telefon?',
  change: 'Ändra vem som ser det',
  changed: (seen: string) => `Ändrat. ${seen}.`,
  notChanged: 'Det gick inte att ändra vem som ser det.',
}
