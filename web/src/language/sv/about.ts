/** What a public service says about itself. A paragraph is a text, a heading stands above each part. */
export const about = {
  navigation: 'Om webbplatsen',
  contactMissing: 'Den som driver webbplatsen har inte angett någon adress än (inställningen PARTNERSHIP_EMAIL).',
  contactBy: 'Skriv till',
  pages: {
    om: {
      title: 'Om Mellanrum och hur förslagen blir till',
      short: 'Om och metod',
      parts: [
        {
          title: 'Vad Mellanrum är till för',
          text: [
            'Mellanrum hjälper organisationer i ett klimatpartnerskap att hitta varandra. Det svarar på tre frågor: vilka kan vi samarbeta med, vilka gör redan något liknande och vilka borde träffas?',
            'Namnet kommer från lärandeträffen ”Innovera i mellanrummen”: det viktiga händer ofta mellan organisationer.',
          ],
        },
        {
          title: 'Vad förslagen bygger på',
          text: [
            'Förslagen bygger på det organisationerna själva har skrivit: behov, erbjudanden, initiativ, förhoppningar och farhågor, och på vilka som redan samarbetar. Varje förslag visar varför det ges, i organisationernas egna ord.',
            'Texter jämförs både ord för ord och efter vad de betyder. Jämförelsen görs med en språkmodell som körs på samma dator som webbplatsen. Ingen text skickas någon annanstans.',
            'Ett förslag som stämmer mindre väl kallas långsökt och visas hopfällt. När någon svarar på ett förslag ändras vikterna lite. På sidan om hur förslagen rangordnas syns alla vikter.',
          ],
        },
        {
          title: 'Vad förslagen inte är',
          text: [
            'Ett förslag är en anledning till ett samtal, inte ett beslut. Den som syns ofta är inte viktigare än andra, och den som saknas kan helt enkelt inte ha skrivit något än.',
            'Det människor har bestämt skrivs aldrig över av en beräkning.',
          ],
        },
      ],
    },
    tillganglighet: {
      title: 'Tillgänglighetsredogörelse',
      short: 'Tillgänglighet',
      parts: [
        {
          title: 'Hur tillgänglig webbplatsen är',
          text: [
            'Webbplatsen ska följa lagen (2018:1937) om tillgänglighet till digital offentlig service och WCAG 2.2 på nivå AA. Den är delvis förenlig med kraven. Vi känner till bristerna nedan.',
            'Allt ska gå att göra med tangentbord, med skärmläsare, i 400 procents förstoring, på en skärm som är 360 bildpunkter bred, i ljust och mörkt utseende och på svenska och engelska.',
          ],
        },
        {
          title: 'Kända brister',
          text: [
            'Kartorna är bilder som ritas i webbläsaren. Allt som står på dem finns också i en lista på samma sida, men själva bilden går inte att läsa med skärmläsare.',
            'Texter som andra har skrivit kan sakna språkmarkering eller vara svåra att läsa.',
            'Vi har inte prövat webbplatsen tillsammans med människor som använder hjälpmedel till vardags.',
          ],
        },
        {
          title: 'Hur vi har prövat',
          text: [
            'Sidorna prövas automatiskt med verktyget axe i en riktig webbläsare varje gång något ändras, i båda språken, i ljust och mörkt utseende, på telefon och i 400 procents förstoring. Resor genom sidorna prövas med enbart tangentbord. Det är en självskattning.',
            'Redogörelsen gäller programmet sådant det levereras, november 2026. Den som driver webbplatsen ansvarar för att den stämmer här.',
          ],
        },
        {
          title: 'Om något inte fungerar',
          text: [
            'Berätta för oss om du stöter på hinder, eller om du behöver innehållet på ett annat sätt. Adressen finns på sidan Kontakt.',
            'Är du inte nöjd med hur vi hanterar det kan du anmäla det till den myndighet som har tillsyn över lagen om tillgänglighet till digital offentlig service.',
          ],
        },
      ],
    },
    personuppgifter: {
      title: 'Så behandlas personuppgifter',
      short: 'Personuppgifter',
      parts: [
        {
          title: 'Vem som ansvarar',
          text: ['Den organisation som driver webbplatsen är personuppgiftsansvarig. Adressen finns på sidan Kontakt.'],
        },
        {
          title: 'Vilka uppgifter som finns',
          text: [
            'Namn och roller för dem som arbetar i organisationerna, det som människor själva skriver, och e-postadressen för den som loggar in. Besök räknas inte, och loggar innehåller varken besökares adresser eller det som skrivs.',
            'Den som ber om kontakt, eller säger ja, skriver hur hen nås. Det ser den andra sidan och samordnarna först efter ett ja, och tas frågan tillbaka försvinner uppgiften.',
            'Svar på en självskattning sparas utan namn och utan tidpunkt, och visas först när minst fem har svarat.',
            'Den som skriver något kan välja vilka som ser det: bara jag, den här träffen, partnerskapet eller alla. Samma regel gäller för förslag och för varför de ges.',
          ],
        },
        {
          title: 'Vad som sparas på din enhet',
          text: [
            'Vilken organisation du har valt, det du skriver innan det är sparat, sidor du har läst (så att de går att läsa utan nät), ditt språk och utseende. För den som är inloggad finns också en kaka. Inget av det används för att följa dig.',
          ],
        },
        {
          title: 'Dina rättigheter',
          text: [
            'Du kan begära att få veta vad som finns om dig, få det rättat, få det borttaget eller få ut det. Kontakta den som driver webbplatsen. Du kan också klaga hos Integritetsskyddsmyndigheten.',
            'Uppgifter skickas inte till någon annan och lämnar inte den dator där webbplatsen körs.',
          ],
        },
      ],
    },
    kontakt: {
      title: 'Kontakt',
      short: 'Kontakt',
      parts: [
        {
          title: 'Frågor om innehållet, tillgängligheten eller personuppgifter',
          text: ['Vi svarar den som hör av sig. Uppge gärna adressen till sidan det gäller.'],
        },
        {
          title: 'Fel i programmet',
          text: ['När något går fel visas en kod. Uppge den, så går felet att hitta i loggen.'],
        },
      ],
    },
    licens: {
      title: 'Licens för kod och data',
      short: 'Licens',
      parts: [
        {
          title: 'Koden',
          text: [
            'Mellanrum är fri programvara under European Union Public Licence, EUPL 1.2. Du får använda, ändra och sprida den på licensens villkor. Typsnittet Schibsted Grotesk används under SIL Open Font License 1.1.',
          ],
        },
        {
          title: 'Data',
          text: [
            'Texterna hör till dem som har skrivit dem. Partnerskapet bestämmer på vilka villkor uppgifterna får användas vidare. Där inget annat står: fråga först.',
            'Uppgifter som har importerats visar varifrån de kommer och vilken licens de har. Licensen följer med vid export.',
            'De påhittade exemplen får användas fritt.',
          ],
        },
      ],
    },
    api: {
      title: 'API och öppna format',
      short: 'API',
      parts: [
        {
          title: 'GraphQL',
          text: [
            'Allt som visas här går att hämta med GraphQL på adressen /graphql. Schemat går att läsa ut ur API:et självt, och varje fält har en beskrivning. Du får det du själv kan se. På en server som andra når går egna frågor med en nyckel. Vem som helst kan göra en.',
            'Listor ges sida för sida, högst 50 i taget. Mycket stora frågor avvisas med en förklaring.',
          ],
        },
        {
          title: 'Filer',
          text: [
            'På sidan Exportera finns innehållet som CSV, Excel, Kumu, GEXF, GraphML, Cytoscape, JSON-LD, iCalendar och JSON. Adresserna börjar med /export och går att använda från andra program.',
          ],
        },
      ],
    },
  },
}
