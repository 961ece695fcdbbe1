/** What a public service says about itself. A paragraph is a text, a heading stands above each part. */
export const about = {
  navigation: 'About this site',
  contactMissing: 'The operator of this site has not given an address yet (the setting PARTNERSHIP_EMAIL).',
  contactBy: 'Write to',
  pages: {
    om: {
      title: 'About Mellanrum and how suggestions are made',
      short: 'About and method',
      parts: [
        {
          title: 'What Mellanrum is for',
          text: [
            'Mellanrum helps organisations in a climate partnership find one another. It answers three questions: who can we work with, who is already doing something similar, and who should meet?',
            'The name means the space in between, after a learning meeting called “Innovera i mellanrummen”: what matters often happens between organisations.',
          ],
        },
        {
          title: 'What suggestions build on',
          text: [
            'Suggestions build on what the organisations have written themselves: needs, offers, initiatives, hopes and concerns, and on who already works together. Each suggestion shows why it is made, in the organisations’ own words.',
            'Texts are compared both word by word and by meaning. The comparison uses a language model that runs on the same computer as the site. No text is sent anywhere else.',
            'A suggestion with a weaker fit is called far-fetched and is folded away. When someone responds to a suggestion, the weights change a little. The page on how suggestions are ranked shows all the weights.',
          ],
        },
        {
          title: 'What suggestions are not',
          text: [
            'A suggestion is a reason for a conversation, not a decision. Those who appear often are no more important than others, and those who are missing may simply not have written anything yet.',
            'What people have decided is never overwritten by a computation.',
          ],
        },
      ],
    },
    tillganglighet: {
      title: 'Accessibility statement',
      short: 'Accessibility',
      parts: [
        {
          title: 'How accessible the site is',
          text: [
            'The site is meant to comply with the Swedish Act (2018:1937) on Accessibility to Digital Public Services and with WCAG 2.2 level AA. It is partially compliant. The known shortcomings are listed below.',
            'Everything should work by keyboard, with a screen reader, at 400 per cent zoom, on a screen 360 pixels wide, in light and dark, and in Swedish and English.',
          ],
        },
        {
          title: 'Known shortcomings',
          text: [
            'The maps are pictures drawn in the browser. Everything on them is also in a list on the same page, but the picture itself cannot be read by a screen reader.',
            'Texts written by others may lack language markup or be hard to read.',
            'The site has not been tested together with people who use assistive technology every day.',
          ],
        },
        {
          title: 'How it was tested',
          text: [
            'The pages are tested automatically with axe in a real browser whenever something changes, in both languages, in light and dark, on a phone and at 400 per cent zoom. Journeys through the pages are tested by keyboard alone. This is a self-assessment.',
            'The statement applies to the program as delivered, November 2026. The operator of the site is responsible for its being true here.',
          ],
        },
        {
          title: 'If something does not work',
          text: [
            'Tell us if you meet an obstacle, or if you need the content in another form. The address is on the Contact page.',
            'If you are not satisfied with how we deal with it, you can report it to the authority that supervises the Act on Accessibility to Digital Public Services.',
          ],
        },
      ],
    },
    personuppgifter: {
      title: 'How personal data are treated',
      short: 'Personal data',
      parts: [
        {
          title: 'Who is responsible',
          text: ['The organisation that runs the site is the controller. The address is on the Contact page.'],
        },
        {
          title: 'Which data there are',
          text: [
            'Names and roles of those who work in the organisations, what people write themselves, and the email address of those who sign in. Visits are not counted, and logs contain neither visitors’ addresses nor what is written.',
            'Whoever asks to get in touch, or says yes, writes how they can be reached. The other side and the coordinators see it only after a yes, and it is deleted if the question is withdrawn.',
            'Answers to a self-assessment are stored without name or time, and are shown only once at least five people have answered.',
            'Whoever writes something can choose who sees it: only me, this gathering, the partnership or everyone. The same rule applies to suggestions and to the reasons given for them.',
          ],
        },
        {
          title: 'What is stored on your device',
          text: [
            'The organisation you have chosen, what you write before it is saved, pages you have read (so that they can be read offline), your language and appearance. If you are signed in there is also a cookie. None of it is used to track you.',
          ],
        },
        {
          title: 'Your rights',
          text: [
            'You can ask to know what is held about you, have it corrected, have it removed or be given a copy. Contact the operator of the site. You can also complain to the Swedish Authority for Privacy Protection.',
            'Data are not sent to anyone else and do not leave the computer where the site runs.',
          ],
        },
      ],
    },
    kontakt: {
      title: 'Contact',
      short: 'Contact',
      parts: [
        {
          title: 'Questions about content, accessibility or personal data',
          text: ['We answer everyone who writes. Please include the address of the page in question.'],
        },
        {
          title: 'Errors in the program',
          text: ['When something goes wrong, a code is shown. Quote it, and the error can be found in the log.'],
        },
      ],
    },
    licens: {
      title: 'Licence for code and data',
      short: 'Licence',
      parts: [
        {
          title: 'The code',
          text: [
            'Mellanrum is free software under the European Union Public Licence, EUPL 1.2. You may use, change and share it on the terms of the licence. The typeface Schibsted Grotesk is used under the SIL Open Font License 1.1.',
          ],
        },
        {
          title: 'The data',
          text: [
            'Texts belong to those who wrote them. The partnership decides on what terms the data may be reused. Where nothing else is stated, ask first.',
            'Imported data show where they come from and under which licence. The licence is kept in exports.',
            'The invented examples may be used freely.',
          ],
        },
      ],
    },
    api: {
      title: 'API and open formats',
      short: 'API',
      parts: [
        {
          title: 'GraphQL',
          text: [
            'Everything shown here can be fetched with GraphQL at the address /graphql. The schema can be read from the API itself, and each field has a description. You get what you can see yourself. On a server that others reach, questions of your own go with a key. Anybody can make one.',
            'Lists come page by page, at most 50 at a time. Very large queries are refused with an explanation.',
          ],
        },
        {
          title: 'Files',
          text: [
            'The Export page has the content as CSV, Excel, Kumu, GEXF, GraphML, Cytoscape, JSON-LD, iCalendar and JSON. The addresses begin with /export and can be used from other programs.',
          ],
        },
      ],
    },
  },
}
