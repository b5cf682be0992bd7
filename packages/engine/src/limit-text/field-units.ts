import { createLimitVocabulary, type LimitVocabulary, type WrittenUnit } from './limit-vocabulary.js'

const units: Readonly<Record<string, WrittenUnit>> = {
  minute: {
    label: { zh: '分钟', en: 'minute' },
    writtenAs: ['分', 'min'],
    counts: 'elapsed',
    minutes: 1
  },
  hour: {
    label: { zh: '小时', en: 'hour' },
    writtenAs: ['钟头', 'hr', 'h'],
    counts: 'elapsed',
    minutes: 60
  },
  'urgent-work-hour': {
    label: { zh: '紧急工作时', en: 'urgent work hour' },
    writtenAs: ['紧急工作小时', '急工时']
  },
  'urgent-work-day': { label: { zh: '紧急工作日', en: 'urgent work day' }, writtenAs: ['紧急工作天'] },
  'work-minute': {
    label: { zh: '工作分钟', en: 'work minute' },
    writtenAs: ['工作分', 'working minute'],
    counts: 'working-time',
    minutes: 1
  },
  'work-hour': {
    label: { zh: '工作时', en: 'work hour' },
    writtenAs: ['工作小时', '工时', '小时', 'working hour', 'business hour'],
    counts: 'working-time',
    minutes: 60
  },
  day: { label: { zh: '天', en: 'day' }, writtenAs: ['日'] },
  'calendar-day': { label: { zh: '自然日', en: 'calendar day' }, writtenAs: ['自然天', '日历日', '日历天'] },
  'work-day': {
    label: { zh: '工作日', en: 'work day' },
    writtenAs: ['工作天', '天', '日', 'working day', 'business day']
  },
  week: { label: { zh: '周', en: 'week' }, writtenAs: ['星期', '礼拜'] },
  month: { label: { zh: '个月', en: 'month' } },
  quarter: { label: { zh: '季度', en: 'quarter' } },
  year: { label: { zh: '年', en: 'year' }, writtenAs: ['周年'] }
}

/**
 * The words of the field (行业用语) for reading limits where no standard says what they mean.
 *
 * Only clock time has a meaning here. 小时 and 天 stand for several units, as the tables of cities use them.
 */
export const fieldVocabulary: LimitVocabulary = /* @__PURE__ */ createLimitVocabulary(units)
