import type { MessageLanguage } from '@lijie/schema'

/** What `lijie deadline` says. */
export interface DeadlineCommandWords {
  readonly description: string
  readonly start: string
  readonly limit: string
  readonly options: Readonly<
    Record<
      | 'calendar'
      | 'unitTable'
      | 'with'
      | 'areaGrade'
      | 'knownAt'
      | 'before'
      | 'provisional'
      | 'onGap'
      | 'onOverlap'
      | 'explain'
      | 'svg'
      | 'json',
      string
    >
  >
  readonly help: string
  readonly due: (moment: string, isBefore: boolean, isProvisional: boolean) => string
  readonly counted: (limit: string, start: string, isBefore: boolean) => string
  readonly qualifier: (text: string) => string
  readonly action: (text: string) => string
  readonly notAssumed: string
  readonly undeclared: string
  readonly undeclaredPeriod: string
  readonly written: (file: string) => string
}

const en: DeadlineCommandWords = {
  description: 'compute until when something must be done, and say why',
  start:
    'when the clock starts: 2026-02-14 17:00 (on the clocks of the calendar), or ISO 8601 with an offset',
  limit:
    'the limit as it is written: 2工作时, 1小时30分, 2 work hours, PT2H@working; JSON; or the id of a criterion',
  options: {
    calendar: 'working calendar: packaged id or short name, folder of a standard, or a calendar.json',
    unitTable: 'standard whose units hold (packaged or a folder), or a time-limits.json; else a plain table',
    with: 'further standards that these build on, named in the same way',
    areaGrade: 'grade of the area, a capital letter, for the limit of a criterion',
    knownAt: 'only notices published by that day count, YYYY-MM-DD',
    before: 'the limit ends before START instead of after it',
    provisional: 'take days that no notice covers yet for ordinary ones, and say so',
    onGap: 'a wall time that the clocks skip is read after the change: forward',
    onOverlap: 'which of two equal wall times is meant: earlier or later',
    explain: 'say day by day what was counted, and why days were not',
    svg: 'also draw the time line into this file, SVG',
    json: 'write JSON'
  },
  help: `Without --unit-table these units are known: minute, hour, urgent work hour, work minute, work hour, calendar day, month.
A work day (工作日) means different things in different standards: write P2D@working-days (same clock time two worked days
later) or hours, or name the standard with --unit-table. What a text leaves open is said as a warning.

Exit status:
  0  done
  1  the rules give no deadline, e.g. for days that no notice covers
  2  wrong usage, or a start, limit, calendar or standard that cannot be used
  3  a fault in lijie itself

Examples:
  lijie deadline "2026-02-14 17:00" 8工作时 --calendar cn-office --explain
  lijie deadline "2026-02-14 17:00" 2工作日 --calendar cn-office --unit-table yuncheng
  lijie deadline 2026-02-14T17:00:00+08:00 PT2H@working --calendar cn-office --json
  lijie deadline "2026-05-01 09:00" 提前30日 --calendar cn-office --svg deadline.svg`,
  due: (moment, isBefore, isProvisional) =>
    `${isBefore ? 'Latest' : 'Due'} ${moment}${isProvisional ? ', provisional' : ''}`,
  counted: (limit, start, isBefore) =>
    isBefore
      ? `${limit}, which is ${start}.`
      : `${limit} from ${start}; finished at the due moment itself is on time.`,
  qualifier: (text) => `The text says when it holds: ${text}`,
  action: (text) => `The text says what is to be done: ${text}`,
  notAssumed:
    'With --provisional those days are taken for ordinary ones, and the answer is marked as provisional.',
  undeclared:
    'Without --unit-table only units that mean the same everywhere are known. For working days write P2D@working-days (same clock time two worked days later), or hours, or add --unit-table.',
  undeclaredPeriod:
    'Without --unit-table only units that mean the same everywhere are known. Write weeks, quarters and years in calendar days or months, such as 14 calendar days or 12 months, or add --unit-table.',
  written: (file) => `Drawn into ${file}.`
}

const zh: DeadlineCommandWords = {
  description: '计算截止时间，并说明理由',
  start: '起算时刻：2026-02-14 17:00（按日历所在时区），或带时差的 ISO 8601',
  limit: '时限，照原文写：2工作时、1小时30分、PT2H@working，或 JSON，或立案条件编号',
  options: {
    calendar: '工作日历：随附日历的编号或简称、标准目录，或 calendar.json',
    unitTable: '适用哪个标准的时间单位（随附标准或目录），或 time-limits.json；不写则用通用单位表',
    with: '所依据的其他标准，写法同上',
    areaGrade: '区域等级，一个大写字母；用于立案条件的时限',
    knownAt: '只采用该日及以前公布的放假通知，YYYY-MM-DD',
    before: '时限在 START 之前，而不是之后',
    provisional: '尚无放假通知的日期按平常的工作日推定，并予以说明',
    onGap: '拨钟时被跳过的时间按拨钟后理解：forward',
    onOverlap: '拨钟时重复的时间取哪一次：earlier（前一次）或 later（后一次）',
    explain: '逐日说明计了多少、为何不计',
    svg: '另将时间轴画入该文件（SVG）',
    json: '输出 JSON'
  },
  help: `不写 --unit-table 时可用的单位：分钟、小时、紧急工作时、工作分钟、工作时、自然日、个月。
“工作日”在各标准中含义不同：请写 P2D@working-days（两个上班日后的同一钟点）或工作时，
或用 --unit-table 指明标准。文字中有歧义之处，均以警告说明。

退出状态：
  0  完成
  1  依规则得不出截止时间，例如该日尚无放假通知
  2  用法错误，或起算时刻、时限、日历、标准无法使用
  3  lijie 自身的错误

示例：
  lijie deadline "2026-02-14 17:00" 8工作时 --calendar cn-office --explain
  lijie deadline "2026-02-14 17:00" 2工作日 --calendar cn-office --unit-table yuncheng
  lijie deadline 2026-02-14T17:00:00+08:00 PT2H@working --calendar cn-office --json
  lijie deadline "2026-05-01 09:00" 提前30日 --calendar cn-office --svg deadline.svg`,
  due: (moment, isBefore, isProvisional) =>
    `${isBefore ? '最迟' : '截止'}${isProvisional ? '（暂定）' : ''}：${moment}`,
  counted: (limit, start, isBefore) =>
    isBefore
      ? `${limit}；事件时刻为 ${start}。`
      : `${limit}，自 ${start} 起算；恰在截止时刻完成的，视为按期。`,
  qualifier: (text) => `原文限定：${text}`,
  action: (text) => `原文要求：${text}`,
  notAssumed: '加 --provisional 可按平常的工作日推定这些日期，结果会标明“暂定”。',
  undeclared:
    '未用 --unit-table 时，只有含义处处相同的单位可用。按上班日计算请写 P2D@working-days（两个上班日后的同一钟点），或写工作时，或加 --unit-table。',
  undeclaredPeriod:
    '未用 --unit-table 时，只有含义处处相同的单位可用。周、季度、年请改写为自然日或个月，例如 14自然日、12个月，或加 --unit-table。',
  written: (file) => `已画入 ${file}。`
}

/** The words of `lijie deadline` in a language. */
export function deadlineCommandWords(language: MessageLanguage): DeadlineCommandWords {
  return language === 'en' ? en : zh
}
