import type { ComputedWallTime, LocalizedText, TimeLimitsPart, TimeUnits } from '@lijie/schema'

const evidence = 'inferred'

/** Units that mean the same everywhere; 小时, 天 and 日 are left open, as the tables of cities use them in two ways. */
const units: TimeUnits = {
  minute: {
    counts: 'elapsed',
    minutes: 1,
    label: label('分钟', 'minute'),
    writtenAs: ['分', 'min'],
    evidence
  },
  hour: {
    counts: 'elapsed',
    minutes: 60,
    label: label('小时', 'hour'),
    writtenAs: ['钟头', 'hr', 'h'],
    evidence
  },
  'urgent-work-hour': {
    counts: 'elapsed',
    minutes: 60,
    label: label('紧急工作时', 'urgent work hour'),
    writtenAs: ['紧急工作小时', '急工时'],
    evidence
  },
  'work-minute': {
    counts: 'working-time',
    minutes: 1,
    label: label('工作分钟', 'work minute'),
    writtenAs: ['工作分', 'working minute'],
    evidence
  },
  'work-hour': {
    counts: 'working-time',
    minutes: 60,
    label: label('工作时', 'work hour'),
    writtenAs: ['工作小时', '工时', '小时', 'working hour', 'business hour'],
    evidence
  },
  'calendar-day': {
    counts: 'calendar-days',
    label: label('自然日', 'calendar day'),
    writtenAs: ['天', '日', 'day', '自然天', '日历日', '日历天'],
    evidence
  },
  // Reached by P2D@working-days: it says by its form what 工作日 leaves open.
  'same-clock-day': {
    counts: 'working-days',
    start: 'roll',
    label: label('上班日（同一钟点）', 'worked day (same clock time)'),
    writtenAs: ['天', '日'],
    evidence
  },
  'calendar-month': {
    counts: 'calendar-months',
    monthEnd: 'refuse',
    label: label('个月', 'month'),
    evidence
  }
}

/** The table of units where no standard is named (通用单位表); on the clocks of a zone. */
export function plainTimeLimits(zone: string, computedWallTime: ComputedWallTime): TimeLimitsPart {
  return { zone, calendar: { slot: 'calendar' }, computedWallTime, units }
}

function label(zh: string, en: string): LocalizedText {
  return { zh, en }
}
