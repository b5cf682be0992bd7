import type { MessageLanguage } from '@lijie/schema'

/** What `lijie elapsed` says. */
export interface ElapsedCommandWords {
  readonly description: string
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly help: string
  readonly unknownUnit: (known: string) => string
}

const en: ElapsedCommandWords = {
  description: 'count how much working time, or how much of a unit, lies between two moments',
  from: 'the earlier moment: 2026-02-14 17:00 (on the clocks of the calendar), or ISO 8601 with an offset',
  to: 'the later moment',
  unit: 'count in this unit only: its id, its label or a spelling, e.g. work-hour, 工作时',
  help: `Without --unit the time is counted in each unit of an hour or of a day; without --unit-table in those of a plain table.

Exit status:
  0  done
  1  the rules give no answer, e.g. for days that no notice covers
  2  wrong usage, or a moment, unit, calendar or standard that cannot be used
  3  a fault in lijie itself

Examples:
  lijie elapsed "2026-02-14 17:00" "2026-02-24 09:30" --calendar cn-office
  lijie elapsed "2026-02-14 17:00" "2026-02-24 09:30" --calendar cn-office --unit 工作时 --explain
  lijie elapsed "2026-02-14 17:00" "2026-02-24 09:30" --calendar cn-office --unit-table yuncheng --json`,
  unknownUnit: (known) => `one of ${known}`
}

const zh: ElapsedCommandWords = {
  description: '计算两个时刻之间有多少工作时间，或多少个某种单位',
  from: '较早的时刻：2026-02-14 17:00（按日历所在时区），或带时差的 ISO 8601',
  to: '较晚的时刻',
  unit: '只按该单位计算：写编号、名称或写法，例如 work-hour、工作时',
  help: `不写 --unit 时，分别按各种小时和日的单位计算；不写 --unit-table 则用通用单位表。

退出状态：
  0  完成
  1  依规则得不出结果，例如该日尚无放假通知
  2  用法错误，或时刻、单位、日历、标准无法使用
  3  lijie 自身的错误

示例：
  lijie elapsed "2026-02-14 17:00" "2026-02-24 09:30" --calendar cn-office
  lijie elapsed "2026-02-14 17:00" "2026-02-24 09:30" --calendar cn-office --unit 工作时 --explain
  lijie elapsed "2026-02-14 17:00" "2026-02-24 09:30" --calendar cn-office --unit-table yuncheng --json`,
  unknownUnit: (known) => `${known} 之一`
}

/** The words of `lijie elapsed` in a language. */
export function elapsedCommandWords(language: MessageLanguage): ElapsedCommandWords {
  return language === 'en' ? en : zh
}
