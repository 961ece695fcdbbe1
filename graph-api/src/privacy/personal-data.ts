/** The parts of what is stored about people, as the page on personal data tells of them. */
export const dataParts = [
  'account',
  'session',
  'sign_in',
  'person',
  'words',
  'organisation',
  'named_by_others',
  'contact',
  'invitation',
  'notice',
  'record',
  'import',
] as const
export type DataPart = (typeof dataParts)[number]

/** Where it is stored: labels or relationship types with those of their properties that can hold something personal. */
type Kept = Readonly<Record<string, readonly string[]>>

/** What a text has, and who wrote it. */
const texts = ['text', 'authorId', 'gatheringId'] as const

/**
 * All that is stored about people: the one list that the page on personal data, "about me" and removal go by. A test holds it
 * against the model in `cypher/README.md`: a property that is neither here nor in `notPersonal` fails it.
 */
export const personalData: Readonly<Record<DataPart, Kept>> = {
  account: {
    Account: [
      'address',
      'name',
      'role',
      'lastSignedInAt',
      'language',
      'mailStopped',
      'withoutMail',
      'mailToken',
      'digestOn',
      'askedStillTrueOn',
    ],
    Identity: ['issuer', 'subject', 'lastSignedInAt'],
    Passkey: ['credentialId', 'publicKey', 'signCount', 'name', 'lastUsedAt'],
    ApiKey: ['name', 'tokenHash', 'role', 'scope', 'madeById', 'expiresAt', 'lastUsedAt', 'revokedAt'],
    SPEAKS_FOR: ['since'],
    IS: ['since'],
  },
  session: { Session: ['tokenHash', 'device', 'way', 'lastUsedAt', 'expiresAt'] },
  sign_in: {
    SignInRequest: [
      'tokenHash',
      'codeHash',
      'browserHash',
      'accountId',
      'invitedAddress',
      'tries',
      'spentAt',
      'expiresAt',
    ],
  },
  person: {
    Person: ['name', 'formerNames', 'description', 'visibility', 'authorId'],
    WORKS_AT: ['role', 'since', 'until', 'source'],
    CONTACT_FOR: ['since', 'until', 'source'],
    TAKES_PART: ['since', 'until', 'source'],
  },
  words: {
    Motivation: [...texts, 'category', 'sourcePart'],
    Need: texts,
    Offer: texts,
    Reflection: [...texts, 'prompt', 'sourcePart'],
    Story: ['title', ...texts],
    View: ['name', 'authorId'],
    HOLDS: ['since', 'until', 'source'],
    SUPPORTS: ['since', 'until', 'source'],
    SEEKS: ['since', 'until', 'source'],
    MAKES_OFFER: ['since', 'until', 'source'],
  },
  organisation: { Organisation: ['email', 'phone', 'address', 'authorId', 'description'] },
  named_by_others: {
    Initiative: ['title', 'summary', 'titleOther', 'summaryOther', 'formerNames', 'authorId'],
    Collaboration: ['title', 'description', 'nextStep', 'nextStepBy', 'result', 'lesson', 'authorId'],
    MiniNetwork: ['name', 'purpose', 'result', 'nextStep', 'nextStepBy', 'authorId'],
    Meeting: ['place', 'notes'],
    Gathering: ['title', 'description', 'speakers', 'sourcePart', 'authorId'],
    SelfAssessment: ['question', 'challengingPrompt', 'goodPrompt', 'takeAwayPrompt', 'sourcePart', 'authorId'],
    PARTY_TO: ['gives', 'gets'],
    MEMBER_OF: ['contribution', 'reason'],
    CONVENES: ['contribution'],
    Verdict: ['byId', 'verdict', 'reason', 'decidedAt'],
  },
  contact: {
    Contact: ['message', 'askingReach', 'askedReach', 'askedOn', 'answeredOn'],
    PASSED_TO: ['since'],
  },
  invitation: {
    Invitation: ['address', 'domain', 'reason', 'inviterId', 'state', 'expiresAt', 'endedAt'],
    JoinRequest: ['address', 'accountId', 'name', 'message', 'state', 'answeredAt'],
  },
  notice: {
    Notice: ['kind', 'subjectId', 'byId', 'at', 'seenAt', 'mailedOn'],
    NOTICE_FOR: [],
    Mail: ['key', 'kind', 'state', 'address', 'subject', 'text', 'unsubscribe'],
  },
  record: {
    Event: ['at', 'type', 'subjectId', 'accountId', 'keyId', 'before', 'after', 'authorId', 'undo'],
    Merge: ['keptName', 'goneName', 'changes', 'before', 'byId'],
    LikenessVerdict: ['byId'],
    MergedThing: ['authorId'],
  },
  import: {
    Import: ['name', 'fileNames', 'decisions', 'mapping', 'kept', 'trouble'],
    ImportPart: ['file', 'content'],
    BROUGHT: ['file', 'before'],
  },
}

/** Kinds that hold a person's own words: with the person they go, or stay without a name, as the person chooses. */
export const wordLabels = ['Motivation', 'Need', 'Offer', 'Reflection', 'Story', 'View'] as const

/** What is stored to tell secrets apart: never shown, not to their owner either. */
export const secrets: readonly string[] = ['tokenHash', 'codeHash', 'browserHash', 'mailToken']
