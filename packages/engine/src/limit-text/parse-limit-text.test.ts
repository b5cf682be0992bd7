import type { TimeUnits } from '@lijie/schema'
import { formatIssue } from '@lijie/schema/issues'
import { describe, expect, it } from 'vitest'
import { createLimitVocabulary } from './limit-vocabulary.js'
import { parseLimitText } from './parse-limit-text.js'

/** `4 work-hour`, with what else was read, or the code of the refusal. */
function read(text: string, vocabulary = createLimitVocabulary(units)): string {
  const reading = parseLimitText(text, vocabulary)
  if ('code' in reading) return reading.code
  const { limit, qualifier, action, guesses } = reading
  return [
    limit.value,
    limit.unit,
    limit.direction ?? '',
    qualifier === undefined ? '' : `(${qualifier})`,
    action === undefined ? '' : `[${action}]`,
    ...guesses.map(({ text: word, chosen, alternatives }) => `${word}=${[chosen, ...alternatives].join('|')}`)
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const text = (zh: string, en: string): { zh: string; en: string } => ({ zh, en })
const elapsed = { counts: 'elapsed', evidence: 'inferred' } as const
/** Units as a standard declares them; 日 is left open between two of them. */
const units: TimeUnits = {
  minute: {
    counts: 'elapsed',
    minutes: 1,
    label: text('分钟', 'minute'),
    writtenAs: ['分'],
    evidence: 'inferred'
  },
  hour: { ...elapsed, minutes: 60, label: text('小时', 'hour'), writtenAs: ['h'] },
  'work-hour': {
    counts: 'working-time',
    minutes: 60,
    label: text('工作时', 'work hour'),
    evidence: 'inferred'
  },
  'work-day': {
    counts: 'working-days',
    start: 'roll',
    label: text('工作日', 'work day'),
    writtenAs: ['日'],
    evidence: 'inferred'
  },
  'shift-day': {
    counts: 'working-days',
    start: 'next-day',
    label: text('班日', 'shift day'),
    evidence: 'inferred'
  },
  day: { counts: 'calendar-days', label: text('天', 'day'), writtenAs: ['日'], evidence: 'inferred' },
  week: { counts: 'calendar-days', days: 7, label: text('周', 'week'), evidence: 'inferred' },
  month: {
    counts: 'calendar-months',
    monthEnd: 'refuse',
    label: text('个月', 'month'),
    evidence: 'inferred'
  },
  year: {
    counts: 'calendar-months',
    months: 12,
    monthEnd: 'refuse',
    label: text('年', 'year'),
    evidence: 'inferred'
  }
}

describe('a limit written in words', () => {
  it.each([
    ['2工作时', '2 work-hour'],
    [' ２　工作时 \t', '2 work-hour'],
    ['2 工 作 时', '2 work-hour'],
    ['2\u200B工作时\uFEFF', '2 work-hour'],
    ['2 Work Hours', '2 work-hour'],
    ['2 work-hour', '2 work-hour'],
    ['24H', '24 hour'],
    ['十五个工作日', '15 work-day'],
    ['一百二十天', '120 day'],
    ['两小时', '2 hour'],
    ['半小时', '30 minute'],
    ['半个小时', '30 minute'],
    ['一个半小时', '90 minute'],
    ['两小时半', '150 minute'],
    ['1小时30分', '90 minute'],
    ['1小时零5分', '65 minute'],
    ['一小时零五分', '65 minute'],
    ['1.5小时', '90 minute'],
    ['2.0小时', '2 hour'],
    ['半年', '6 month'],
    ['一年半', '18 month'],
    ['1周3天', '10 day'],
    ['三点五小时', '210 minute'],
    ['零点五小时', '30 minute'],
    ['十点二五小时', '615 minute'],
    ['小于等于2小时', '2 hour'],
    ['2小时以下', '2 hour'],
    ['5工作日（日常养护）', '5 work-day (日常养护)'],
    ['2个月', '2 month'],
    ['02小时', '2 hour'],
    ['不超过5个工作日', '5 work-day'],
    ['不得超过2小时', '2 hour'],
    ['处置时限：2小时', '2 hour'],
    ['整2天', '2 day'],
    ['目前2天', '2 day (目前) 目前=qualifier'],
    ['年限2小时', '2 hour (年限) 年限=qualifier'],
    ['应在2个工作日内完成', '2 work-day [完成]'],
    ['限2小时内', '2 hour'],
    ['within 2 hours', '2 hour'],
    ['种植季节15工作日', '15 work-day (种植季节)'],
    ['15工作日（种植季节）', '15 work-day (种植季节)'],
    ['A级 2小时', '2 hour (A级)'],
    ['一级2小时', '2 hour (一级)'],
    ['1工作时制止', '1 work-hour [制止]'],
    ['2小时前往现场', '2 hour [前往现场]'],
    ['24小时内恢复通行', '24 hour [恢复通行]'],
    ['提前3天', '3 day before'],
    ['至少提前3天', '3 day before'],
    ['3天前', '3 day before 前=before|after'],
    ['施工前3天', '3 day before (施工) 前=before|after 施工=qualifier'],
    ['2 hours before opening', '2 hour before [opening] before=before|after opening=action'],
    ['30日', '30 work-day 日=work-day|day'],
    ['3天整改', '3 day [整改]'],
    ['2小时一次性修复', '2 hour [一次性修复]'],
    ['5工作日许可', '5 work-day [许可] 许可=action'],
    ['2小时内到达现场并处置', '2 hour [到达现场并处置]'],
    ['2天完成（雨天顺延）', '2 day [完成(雨天顺延)] 完成(雨天顺延)=action'],
    ['2天（雨天顺延）完成', '2 day [(雨天顺延)完成] (雨天顺延)完成=action'],
    ['2天（雨天顺延）（节假日除外）', '2 day [(雨天顺延)(节假日除外)] (雨天顺延)(节假日除外)=action'],
    ['5工作日（雨天顺延）', '5 work-day (雨天顺延) 雨天顺延=qualifier'],
    ['2周拆除', '2 week [拆除]'],
    ['26年', '26 year'],
    ['999年', '999 year']
  ])('%s is %s', (written, reading) => {
    expect(read(written)).toBe(reading)
  })

  it.each([
    ['', 'limit-text/empty-text'],
    [' \u3000', 'limit-text/empty-text'],
    ['——', 'limit-text/empty-text'],
    ['/', 'limit-text/empty-text'],
    ['无', 'limit-text/empty-text'],
    ['及时', 'limit-text/qualitative-limit'],
    ['立即处理', 'limit-text/qualitative-limit'],
    ['几天', 'limit-text/qualitative-limit'],
    ['promptly', 'limit-text/qualitative-limit'],
    ['按有关规定', 'limit-text/delegated-limit'],
    ['5', 'limit-text/missing-unit'],
    ['工作日', 'limit-text/missing-number'],
    ['2工作曰', 'limit-text/unknown-unit'],
    ['2座', 'limit-text/unknown-unit'],
    ['17时前', 'limit-text/unknown-unit'],
    ['2hourly', 'limit-text/unknown-unit'],
    ['2紧急工作时', 'limit-text/undeclared-unit'],
    ['5日历天', 'limit-text/undeclared-unit'],
    ['A级2小时，B级4小时', 'limit-text/several-limits'],
    ['2小时/4小时', 'limit-text/several-limits'],
    ['3、5天', 'limit-text/several-limits'],
    ['3-5天', 'limit-text/range-of-values'],
    ['3～5天', 'limit-text/range-of-values'],
    ['三至五天', 'limit-text/range-of-values'],
    ['2小时至4小时', 'limit-text/range-of-values'],
    ['2026年', 'limit-text/calendar-date'],
    ['二〇二六年', 'limit-text/calendar-date'],
    ['2026年底前完成', 'limit-text/calendar-date'],
    ['一天一夜', 'limit-text/stray-number'],
    ['24小时两次', 'limit-text/stray-number'],
    ['2小时许', 'limit-text/approximate-limit'],
    ['2小时有余', 'limit-text/approximate-limit'],
    ['15分种', 'limit-text/unknown-unit'],
    ['15分种内修复', 'limit-text/unknown-unit'],
    ['15分到', 'limit-text/unknown-unit'],
    ['工作日5天', 'limit-text/contradicting-unit'],
    ['按自然日：5天', 'limit-text/contradicting-unit'],
    ['working days: 5 days', 'limit-text/contradicting-unit'],
    ['5天，按工作日计', 'limit-text/contradicting-unit'],
    ['三五天', 'limit-text/unreadable-text'],
    ['第3天', 'limit-text/unreadable-text'],
    ['3天工作日', 'limit-text/contradicting-unit'],
    ['3天（工作日）', 'limit-text/contradicting-unit'],
    ['2小时内（工作时间）', 'limit-text/contradicting-unit'],
    ['八点三十分前', 'limit-text/unreadable-text'],
    ['八点两小时', 'limit-text/unreadable-text'],
    ['一点十五天', 'limit-text/unreadable-text'],
    ['2小时三十', 'limit-text/stray-number'],
    ['大于等于2小时', 'limit-text/minimum-limit'],
    ['每天2小时', 'limit-text/recurring-limit'],
    ['不少于15天', 'limit-text/minimum-limit'],
    ['15天以上', 'limit-text/minimum-limit'],
    ['2小时后', 'limit-text/minimum-limit'],
    ['约2小时', 'limit-text/approximate-limit'],
    ['2小时左右', 'limit-text/approximate-limit'],
    ['10余天', 'limit-text/approximate-limit'],
    ['每2小时', 'limit-text/recurring-limit'],
    ['24小时/次', 'limit-text/recurring-limit'],
    ['小于2小时', 'limit-text/approximate-limit'],
    ['2天不到', 'limit-text/approximate-limit'],
    ['满2天', 'limit-text/minimum-limit'],
    ['至少留存三十天', 'limit-text/minimum-limit'],
    ['.5小时', 'limit-text/unreadable-text'],
    ['②2小时', 'limit-text/unreadable-text'],
    ['廿四小时', 'limit-text/unreadable-text'],
    ['每月5日前', 'limit-text/unreadable-text'],
    ['星期五', 'limit-text/unreadable-text'],
    ['3. 2小时', 'limit-text/stray-number'],
    ['5米内2小时', 'limit-text/stray-number'],
    ['3 5天', 'limit-text/stray-number'],
    ['2026年3月1日前', 'limit-text/stray-number'],
    ['1天2小时', 'limit-text/mixed-units'],
    ['30分1小时', 'limit-text/mixed-units'],
    ['半天', 'limit-text/part-of-unit'],
    ['1.5工作日', 'limit-text/part-of-unit'],
    ['0小时', 'limit-text/value-out-of-range'],
    ['-2小时', 'limit-text/value-out-of-range'],
    ['100001小时', 'limit-text/value-out-of-range'],
    [`${'9'.repeat(190)}小时`, 'limit-text/value-out-of-range'],
    ['x'.repeat(201), 'limit-text/text-too-long'],
    ['完成整改', 'limit-text/unreadable-text'],
    ['<script>', 'limit-text/unreadable-text']
  ])('%s is refused as %s', (written, code) => {
    expect(read(written)).toBe(code)
  })

  it('names the nearest units first when it knows none', () => {
    expect(parseLimitText('2工作曰', createLimitVocabulary(units))).toMatchObject({
      params: { unit: '工作曰', knownZh: expect.stringMatching(/^工作时、/) as unknown }
    })
  })

  it('keeps the unit as it is printed', () => {
    expect(parseLimitText('24Ｈ')).toMatchObject({ limit: { printed: 'H' } })
    expect(parseLimitText('半小时')).not.toHaveProperty('limit.printed')
  })

  it('says of every guess why it is one', () => {
    const reading = parseLimitText('30日前', createLimitVocabulary(units))
    const guesses = 'guesses' in reading ? reading.guesses : []
    expect(guesses.map(({ code }) => code)).toEqual([
      'limit-text/ambiguous-unit',
      'limit-text/ambiguous-direction'
    ])
    expect(guesses.map((guess) => formatIssue(guess, 'zh-CN'))).toEqual([
      '“30日前”中的“日”可以指几种单位，此处按“工作日”计算；也可能是：天。请写明单位全称。',
      '“30日前”中的“前”按“事项之前多久”理解；也可能是“事项之后多久以内”。请写明。'
    ])
  })

  it('says which words around a limit it did not know', () => {
    const reading = parseLimitText('蓝色2小时', createLimitVocabulary(units))
    const guesses = 'guesses' in reading ? reading.guesses : []
    expect(guesses.map(({ code, text: words }) => `${code} ${words}`)).toContain(
      'limit-text/unread-words 蓝色'
    )
  })
})

describe('a limit written for programs', () => {
  it.each([
    ['PT2H@working', '2 work-hour'],
    ['PT2H', '2 hour'],
    ['PT90M@clock', '90 minute'],
    ['PT1H30M@clock', '90 minute'],
    ['P1D@clock', '24 hour'],
    ['P3D@working-days', '3 work-day @working-days=work-day|shift-day'],
    ['P10D@calendar', '10 day'],
    ['P2W@calendar', '2 week'],
    ['P1M@calendar', '1 month'],
    ['P2Y@calendar', '2 year'],
    ['P1Y6M@calendar', '18 month'],
    ['-P30D@calendar', '30 day before'],
    ['pt2h@WORKING', '2 work-hour'],
    ['P3D', 'limit-text/unknown-kind'],
    ['P3D@weekdays', 'limit-text/unknown-kind'],
    ['P1M2D@calendar', 'limit-text/mixed-units'],
    ['P1D@working', 'limit-text/mixed-units'],
    ['PT30M@working', 'limit-text/no-unit-of-kind'],
    ['PT0H@working', 'limit-text/value-out-of-range'],
    [`P${'9'.repeat(150)}D@calendar`, 'limit-text/value-out-of-range'],
    ['PT2X', 'limit-text/unreadable-text'],
    ['P2D3', 'limit-text/unreadable-text'],
    ['{"value": 2, "unit": "work-hour"}', '2 work-hour'],
    ['{"value": 2, "unit": "day", "direction": "before"}', '2 day before'],
    ['{"value": 2, "value": 3, "unit": "day"}', 'limit-text/unreadable-json'],
    ['{"value": "2", "unit": "day"}', 'limit-text/unreadable-json'],
    ['{"value": 2, "unit": "day", "colour": 1}', 'limit-text/unreadable-json'],
    ['{"__proto__": {}}', 'limit-text/unreadable-json'],
    ['{"value": 2', 'limit-text/unreadable-json'],
    ['{"value": 0, "unit": "day"}', 'limit-text/value-out-of-range'],
    ['{"value": 1.5, "unit": "day"}', 'limit-text/value-out-of-range'],
    ['{"value": 2, "unit": "dayz"}', 'limit-text/unknown-unit']
  ])('%s is %s', (written, reading) => {
    expect(read(written)).toBe(reading)
  })
})
