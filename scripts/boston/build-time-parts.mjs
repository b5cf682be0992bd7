/** Builds calendar.json and time-limits.json: the family of limits that the cases follow. */
const schemas = '../../../packages/schema/schemas'
const zone = 'America/New_York'

/** calendar.json: Monday to Friday, no shifts known, no holidays observed. */
export function buildCalendar() {
  return {
    $schema: `${schemas}/calendar.schema.json`,
    type: 'working',
    zone,
    weekdays: [1, 2, 3, 4, 5],
    schedules: [],
    daysOff: null,
    coverage: { from: '2000-01-01', to: '2049-12-31' },
    evidence: 'inferred',
    note: {
      zh: '案件数据中节假日照常计为工作日（例如 2011 年 7 月 4 日和劳动节）。',
      en: 'In the case data holidays count as ordinary weekdays (4 July and Labor Day 2011, for instance).'
    }
  }
}

/** time-limits.json: working days with a cut-off in the afternoon, and calendar days. */
export function buildTimeLimits() {
  return {
    $schema: `${schemas}/time-limits.schema.json`,
    zone,
    calendar: { own: true },
    computedWallTime: { onGap: 'forward', onOverlap: 'earlier' },
    units: {
      'working-day': {
        counts: 'working-days',
        start: 'roll',
        cutOff: { after: '17:00', resumeAt: '08:30' },
        label: { zh: '工作日', en: 'working day' },
        evidence: 'inferred',
        note: {
          zh: '周末起算的移至周一同一时刻；若干工作日后的同一时刻到期；晚于 17:00 的移至下一工作日 08:30。',
          en: 'A start on a weekend moves to Monday, same clock time; due at the same clock time so many weekdays later; a result after 17:00 moves to 08:30 of the next weekday.'
        }
      },
      'calendar-day': {
        counts: 'calendar-days',
        label: { zh: '自然日', en: 'calendar day' },
        evidence: 'inferred'
      }
    },
    startEvent: { zh: '诉求登记（open_dt）', en: 'The request is opened (open_dt)' },
    stopEvent: { zh: '案件办结（closed_dt）', en: 'The request is closed (closed_dt)' }
  }
}
