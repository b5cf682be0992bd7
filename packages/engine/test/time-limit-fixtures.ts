import type { KnownTimeLimit, TimeLimitsPart, TimeLimitSpec } from '@lijie/schema'
import type { Citation } from '../src/kernel/index.js'
import {
  compileTimeLimits,
  type CompiledTimeLimits,
  type DeadlineRules,
  type TimeLimitsContext
} from '../src/time-limits/index.js'
import { compileOffice, shanghai } from './calendar-fixtures.js'

const label = (zh: string, en: string): { zh: string; en: string } => ({ zh, en })

/** Units of every meaning. */
const unitsPart: TimeLimitsPart = {
  zone: 'Asia/Shanghai',
  calendar: { own: true },
  computedWallTime: { onGap: 'forward', onOverlap: 'earlier' },
  units: {
    'urgent-work-hour': {
      counts: 'elapsed',
      minutes: 60,
      label: label('紧急工作时', 'urgent work hour'),
      evidence: 'derived'
    },
    'urgent-work-day': {
      counts: 'elapsed',
      minutes: 1440,
      label: label('紧急工作日', 'urgent work day'),
      evidence: 'derived'
    },
    'work-hour': {
      counts: 'working-time',
      minutes: 60,
      label: label('工作时', 'work hour'),
      evidence: 'derived'
    },
    'work-day': {
      counts: 'working-time',
      minutes: 480,
      label: label('工作日', 'work day'),
      evidence: 'derived'
    },
    'working-day': {
      counts: 'working-days',
      start: 'roll',
      label: label('工作日（同一钟点）', 'working day'),
      evidence: 'inferred'
    },
    'office-day': {
      counts: 'working-days',
      start: 'roll',
      cutOff: { after: '17:00', resumeAt: '08:30' },
      label: label('办公日', 'office day'),
      evidence: 'inferred'
    },
    day: { counts: 'calendar-days', label: { zh: '日' }, evidence: 'inferred' }
  }
}

/** A citation of a made-up rule. */
export function citeRule(rule: string): Citation {
  return {
    standard: 'test',
    edition: '',
    version: '1.0.0',
    hash: '0',
    rule,
    article: '1',
    evidence: 'inferred'
  }
}

/** Time limits on the example office calendar. */
export function compileUnits(context: Partial<TimeLimitsContext> = {}): CompiledTimeLimits {
  return compileTheseUnits(unitsPart.units, context)
}

/** Time limits with units of one's own, on the example office calendar unless another is given. */
export function compileTheseUnits(
  units: TimeLimitsPart['units'],
  context: Partial<TimeLimitsContext> = {}
): CompiledTimeLimits {
  return compileTimeLimits(
    { ...unitsPart, units },
    {
      standard: 'test',
      zone: shanghai,
      calendar: context.calendar === undefined ? compileOffice() : context.calendar,
      cite: citeRule,
      citeClock: citeRule,
      ...context
    }
  )
}

const limits: Record<string, TimeLimitSpec> = {
  'component/0101/1': { value: 8, unit: 'work-hour' },
  'component/0101/2': { unknown: { zh: '未公布。', en: 'Not published.' } },
  'component/0101/3': { unknown: { zh: '未公布。' } },
  'component/0101/4': {
    byAreaGrade: { A: { value: 2, unit: 'work-hour' }, B: { value: 1, unit: 'urgent-work-day' } },
    fallback: 'same-as:B'
  },
  'component/0101/5': { byAreaGrade: { A: { value: 1, unit: 'urgent-work-hour' } }, fallback: 'refuse' }
}

/** Deadline rules with a row of each kind. */
export function createRules(timeLimits: CompiledTimeLimits = compileUnits()): DeadlineRules {
  return {
    timeLimits,
    limitOf: (criterion) => {
      const limit = Object.hasOwn(limits, criterion) ? limits[criterion] : undefined
      return limit === undefined ? undefined : { limit, citation: citeRule(criterion) }
    }
  }
}

/** A limit. */
export function limitOf(value: number, unit: string): KnownTimeLimit {
  return { value, unit }
}
