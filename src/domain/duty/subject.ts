/** The six sides of a deputy's work, in the order of the portrait. */
export const dimensions = {
  meeting: '参会',
  proposal: '议案建议',
  contact: '联系群众',
  inspection: '视察调研',
  learning: '学习培训',
  report: '报告述职',
} as const

export type Dimension = keyof typeof dimensions

export const dimensionKeys = Object.keys(dimensions) as Dimension[] // keys of the table above

/** What a line of the ledger may be about. `declarable`: a deputy may report it where no event of ours tells it. */
export const subjects = {
  congressFull: { label: '全程出席人代会会议', dimension: 'meeting' },
  congressLeave: { label: '人代会会议请假（每半天）', dimension: 'meeting' },
  congressMissed: { label: '人代会会议部分场次未经批准缺席', dimension: 'meeting' },
  congressAbsent: { label: '未经批准不出席人代会会议', dimension: 'meeting' },
  sitIn: { label: '列席常委会会议、代表座谈会', dimension: 'meeting' },
  townMeeting: { label: '参加镇街人大例会', dimension: 'meeting', declarable: true },
  speech: { label: '会议发言、书面意见', dimension: 'meeting' },
  noShow: { label: '报名后没有到会', dimension: 'meeting' },
  leadMotion: { label: '领衔议案', dimension: 'proposal' },
  leadSuggestion: { label: '领衔建议', dimension: 'proposal' },
  cosign: { label: '附议、联名', dimension: 'proposal' },
  keySuggestion: { label: '建议列为重点督办', dimension: 'proposal' },
  excellentSuggestion: { label: '建议评为优秀', dimension: 'proposal' },
  ratedInTime: { label: '按时评价答复', dimension: 'proposal' },
  ratingLapsed: { label: '逾期没有评价', dimension: 'proposal' },
  promiseKept: { label: '核对承诺，已兑现', dimension: 'proposal' },
  promiseBroken: { label: '核对承诺，没有兑现', dimension: 'proposal' },
  reception: { label: '接待、走访选民', dimension: 'contact', declarable: true },
  inspection: { label: '视察、调研、执法检查、专题询问', dimension: 'inspection', declarable: true },
  training: { label: '学习培训', dimension: 'learning', declarable: true },
  report: { label: '向选民报告履职、述职', dimension: 'report', declarable: true },
  correction: { label: '更正', dimension: 'proposal' },
} as const satisfies Record<string, { label: string; dimension: Dimension; declarable?: true }>

export type Subject = keyof typeof subjects

export const subjectKeys = Object.keys(subjects) as Subject[] // keys of the table above

export const declarable = subjectKeys.filter((key) => 'declarable' in subjects[key])
