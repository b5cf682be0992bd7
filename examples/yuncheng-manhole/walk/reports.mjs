/** Both reports come in on a Saturday that is worked to make up for the Spring Festival, one hour before offices close. */
const startedAt = '2026-02-14T17:00:00+08:00'

/**
 * The two reports of the walk. `steps` are the facts in the order in which they become known; each step adds to the one
 * before.
 */
export const reports = [
  {
    title: {
      zh: '第一例：井盖缺失，有人可能掉下去',
      en: 'First case: a cover is missing and somebody could fall in'
    },
    told: {
      zh: '市民来电：小区门口的上水井盖不见了。采集员到场拍照，确认危及行人。',
      en: 'A resident calls: the water manhole at the gate has lost its cover. An inspector goes there and confirms that walkers are in danger.'
    },
    kind: 'component',
    code: '0101',
    startedAt,
    steps: [{}, { defects: ['missing'] }, { safetyHazard: true }]
  },
  {
    title: { zh: '第二例：井盖破损，面积 30 平方厘米', en: 'Second case: a cover is damaged over 30 cm²' },
    told: {
      zh: '采集员巡查时发现一处上水井盖破损，量得破损面积 30 平方厘米。',
      en: 'On patrol, an inspector finds a water manhole cover that is damaged, and measures 30 cm².'
    },
    kind: 'component',
    code: '0101',
    startedAt,
    steps: [{}, { defects: ['damaged'] }, { damagedArea: 30 }]
  }
]
