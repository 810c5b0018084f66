/** One table of collections for the emulator, for deployment and for the tests. */
export type CollectionSpec = {
  name: string
  /** Clients never reach the database; only the functions do. */
  permission: 'ADMINONLY'
  indexes: { name: string; keys: [field: string, order: 'asc' | 'desc'][]; unique?: boolean }[]
}

const closed = { permission: 'ADMINONLY' } as const

export const collections: CollectionSpec[] = [
  // who is this openid
  {
    ...closed,
    name: 'people',
    indexes: [
      // who is this openid
      { name: 'openid', keys: [['openid', 'asc']], unique: true },
      // who sits at a unit's desk, or at a desk of the congress
      { name: 'unit', keys: [['posts.unit.id', 'asc']] },
      {
        name: 'role',
        keys: [
          ['posts.congress', 'asc'],
          ['posts.role', 'asc'],
        ],
      },
      // whose telephone is this
      { name: 'phone', keys: [['phone', 'asc']] },
      // the people of a congress
      {
        name: 'congress',
        keys: [
          ['posts.congress', 'asc'],
          ['_id', 'asc'],
        ],
      },
    ],
  },
  // units of a congress
  { ...closed, name: 'units', indexes: [{ name: 'congress', keys: [['congress', 'asc']] }] },
  { ...closed, name: 'congresses', indexes: [] },
  // the one document that says which import of a roster is in force; imports, and their lines in parts
  { ...closed, name: 'rosters', indexes: [] },
  { ...closed, name: 'imports', indexes: [] },
  { ...closed, name: 'importParts', indexes: [] },
  // one-time codes for binding a WeChat, by the hash of the code
  { ...closed, name: 'invitations', indexes: [{ name: 'at', keys: [['at', 'asc']] }] },
  // uploaded files that came through the checks
  { ...closed, name: 'files', indexes: [{ name: 'lookAt', keys: [['lookAt', 'asc']] }] },
  // how often something was tried
  { ...closed, name: 'limits', indexes: [{ name: 'from', keys: [['from', 'asc']] }] },
  // signing in at a desk: tickets by the hash of their code, sessions by the hash of their token
  { ...closed, name: 'tickets', indexes: [{ name: 'at', keys: [['at', 'asc']] }] },
  {
    ...closed,
    name: 'desks',
    indexes: [
      // those long over
      { name: 'startedAt', keys: [['startedAt', 'asc']] },
      // the desks of a person, newest first
      {
        name: 'person',
        keys: [
          ['person', 'asc'],
          ['startedAt', 'desc'],
        ],
      },
    ],
  },
  {
    ...closed,
    name: 'suggestions',
    indexes: [
      // what the daily anchor has not yet anchored
      {
        name: 'head',
        keys: [
          ['congress', 'asc'],
          ['headKey', 'asc'],
        ],
      },
      // a number is given once; an unnumbered case stands under its own id
      { name: 'noKey', keys: [['noKey', 'asc']], unique: true },
      // those of a deputy: filed, signed or asked to sign, merged; newest first
      {
        name: 'party',
        keys: [
          ['partyIds', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // a unit's
      {
        name: 'unit',
        keys: [
          ['unitIds', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // all of a congress; of one stage
      {
        name: 'congress',
        keys: [
          ['congress', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      {
        name: 'stage',
        keys: [
          ['congress', 'asc'],
          ['stage', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // those that hold a word looked for
      {
        name: 'tokens',
        keys: [
          ['congress', 'asc'],
          ['tokens', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // the highest number of a session
      {
        name: 'session',
        keys: [
          ['congress', 'asc'],
          ['session', 'asc'],
          ['no', 'desc'],
        ],
      },
      // projections that are behind
      { name: 'behind', keys: [['behind', 'asc']] },
      // cases of which time demands something
      {
        name: 'wakeOn',
        keys: [['wakeOn', 'asc']],
      },
    ],
  },
  // sessions of a congress, latest first
  {
    ...closed,
    name: 'sessions',
    indexes: [
      {
        name: 'congress',
        keys: [
          ['congress', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
    ],
  },
  {
    ...closed,
    name: 'motions',
    indexes: [
      // what the daily anchor has not yet anchored
      {
        name: 'head',
        keys: [
          ['congress', 'asc'],
          ['headKey', 'asc'],
        ],
      },
      // a number is given once in a session; an unnumbered motion stands under its own id
      { name: 'noKey', keys: [['noKey', 'asc']], unique: true },
      // those a deputy leads or was asked to sign, newest first
      {
        name: 'deputy',
        keys: [
          ['deputyIds', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // those a unit has to carry out
      {
        name: 'unit',
        keys: [
          ['unitIds', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // those a committee deliberates
      {
        name: 'committee',
        keys: [
          ['committeeId', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // all of a congress
      {
        name: 'congress',
        keys: [
          ['congress', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // those the presidium has taken up, for citizens
      {
        name: 'decided',
        keys: [
          ['decided', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // the highest number of a session; those of it that are still open
      {
        name: 'session',
        keys: [
          ['congress', 'asc'],
          ['sessionId', 'asc'],
          ['no', 'desc'],
        ],
      },
      // drawings that are behind; motions a cut-off may have ended
      { name: 'behind', keys: [['behind', 'asc']] },
      {
        name: 'stageAlone',
        keys: [
          ['stage', 'asc'],
          ['_id', 'asc'],
        ],
      },
    ],
  },
  {
    ...closed,
    name: 'activities',
    indexes: [
      // what the daily anchor has not yet anchored
      {
        name: 'head',
        keys: [
          ['congress', 'asc'],
          ['headKey', 'asc'],
        ],
      },
      // a deputy's calendar; a congress's
      {
        name: 'invitee',
        keys: [
          ['inviteeIds', 'asc'],
          ['daySort', 'asc'],
        ],
      },
      {
        name: 'congress',
        keys: [
          ['congress', 'asc'],
          ['daySort', 'asc'],
        ],
      },
      { name: 'behind', keys: [['behind', 'asc']] },
      // activities of which somebody has to be reminded
      { name: 'wakeOn', keys: [['wakeOn', 'asc']] },
    ],
  },
  {
    ...closed,
    name: 'dutyYears',
    indexes: [
      // what the daily anchor has not yet anchored
      {
        name: 'head',
        keys: [
          ['congress', 'asc'],
          ['headKey', 'asc'],
        ],
      },
      // the sides of a delegation; everybody of a year
      {
        name: 'delegation',
        keys: [
          ['congress', 'asc'],
          ['delegation', 'asc'],
          ['year', 'asc'],
        ],
      },
      {
        name: 'year',
        keys: [
          ['congress', 'asc'],
          ['year', 'asc'],
        ],
      },
      // what waits for 代表工委; sessions missed without leave
      {
        name: 'waiting',
        keys: [
          ['congress', 'asc'],
          ['waiting', 'asc'],
          ['_id', 'asc'],
        ],
      },
      {
        name: 'absences',
        keys: [
          ['congress', 'asc'],
          ['absences', 'asc'],
        ],
      },
      { name: 'behind', keys: [['behind', 'asc']] },
    ],
  },
  // the rules a congress has made its own
  { ...closed, name: 'rulebooks', indexes: [] },
  // rule tables, yearly plans and the switch of each congress
  { ...closed, name: 'dutyBooks', indexes: [{ name: 'behind', keys: [['behind', 'asc']] }] },
  {
    ...closed,
    name: 'messages',
    indexes: [
      // those not looked at yet, whom to tell through WeChat
      {
        name: 'push',
        keys: [
          ['push', 'asc'],
          ['sortKey', 'asc'],
        ],
      },
      // what a person was told, latest first
      {
        name: 'to',
        keys: [
          ['to', 'asc'],
          ['congress', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
    ],
  },
  // agreements to messages through WeChat, and the messages on their way
  { ...closed, name: 'quotas', indexes: [] },
  {
    ...closed,
    name: 'sendings',
    indexes: [
      {
        name: 'state',
        keys: [
          ['state', 'asc'],
          ['at', 'asc'],
        ],
      },
    ],
  },
  {
    ...closed,
    name: 'anchors',
    indexes: [
      // the latest of a congress
      {
        name: 'congress',
        keys: [
          ['congress', 'asc'],
          ['day', 'desc'],
        ],
      },
      // those over one case
      {
        name: 'case',
        keys: [
          ['cases', 'asc'],
          ['day', 'desc'],
        ],
      },
    ],
  },
  {
    ...closed,
    name: 'inbox',
    indexes: [
      // what waits for a party, most urgent first
      {
        name: 'party',
        keys: [
          ['party', 'asc'],
          ['open', 'asc'],
          ['sortKey', 'asc'],
        ],
      },
      // of it, what holds a word looked for
      {
        name: 'tokens',
        keys: [
          ['party', 'asc'],
          ['open', 'asc'],
          ['tokens', 'asc'],
          ['sortKey', 'asc'],
        ],
      },
      // everything drawn from one case
      { name: 'case', keys: [['caseId', 'asc']] },
    ],
  },
  {
    ...closed,
    name: 'published',
    indexes: [
      { name: 'code', keys: [['code', 'asc']], unique: true },
      {
        name: 'newest',
        keys: [
          ['visible', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      {
        name: 'tokens',
        keys: [
          ['tokens', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // whatever combination of year, class, category, town and progress was chosen
      {
        name: 'facets',
        keys: [
          ['facets', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      {
        name: 'units',
        keys: [
          ['units', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
    ],
  },
  // the one document of what occurs among them
  { ...closed, name: 'publishedChoices', indexes: [] },
  {
    ...closed,
    name: 'figureRows',
    indexes: [
      // the cases behind a figure; those a leader leads or supervises
      {
        name: 'marks',
        keys: [
          ['congress', 'asc'],
          ['marks', 'asc'],
          ['sortKey', 'desc'],
        ],
      },
      // shares that the ledger does not know of yet
      {
        name: 'uncounted',
        keys: [
          ['uncounted', 'asc'],
          ['congress', 'asc'],
          ['session', 'asc'],
        ],
      },
      // all of a session, to compare its ledger with
      {
        name: 'session',
        keys: [
          ['congress', 'asc'],
          ['session', 'asc'],
          ['_id', 'asc'],
        ],
      },
    ],
  },
  {
    ...closed,
    name: 'figureLedgers',
    indexes: [
      // the sessions of a congress
      { name: 'congress', keys: [['congress', 'asc']] },
      // not yet compared today
      { name: 'checkedOn', keys: [['checkedOn', 'asc']] },
    ],
  },
  {
    ...closed,
    name: 'votes',
    indexes: [
      // all voters of a case
      { name: 'case', keys: [['case', 'asc']] },
      // voters that the sum on the page does not know of yet
      { name: 'uncounted', keys: [['uncounted', 'asc']] },
    ],
  },
  {
    ...closed,
    name: 'similarIndex',
    indexes: [
      // earlier cases that one audience may find, by any of their telling terms
      {
        name: 'tokens',
        keys: [
          ['audience', 'asc'],
          ['tokens', 'asc'],
        ],
      },
      // texts that the counts do not know of yet
      {
        name: 'uncounted',
        keys: [
          ['uncounted', 'asc'],
          ['congress', 'asc'],
        ],
      },
      // entries told by words that have changed since
      {
        name: 'words',
        keys: [
          ['congress', 'asc'],
          ['words', 'asc'],
        ],
      },
    ],
  },
  { ...closed, name: 'similarCounts', indexes: [] },
  { ...closed, name: 'similarWords', indexes: [] },
  // reply templates, one document for each unit
  { ...closed, name: 'replyTemplates', indexes: [] },
]
