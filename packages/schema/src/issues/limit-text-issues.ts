import type { IssueDefinitions } from './define-issues.js'

/** Codes of reading time limits as people write them (时限文字). */
export const limitTextIssues = {
  'limit-text/empty-text': {
    severity: 'error',
    params: [],
    en: 'No time limit is written here. Write a number and a unit, such as 2 work hours.',
    zh: '此处没有写时限。请写数字和单位，例如 2工作时。'
  },
  'limit-text/text-too-long': {
    severity: 'error',
    params: ['length', 'maximum'],
    en: 'The text has {length} characters; a time limit has {maximum} at most. Give the limit alone, without the sentences around it.',
    zh: '文字长 {length} 个字符，时限最多 {maximum} 个。请只写时限，不要连同前后文。'
  },
  'limit-text/qualitative-limit': {
    severity: 'error',
    params: ['text', 'word'],
    en: '"{text}" gives no number: "{word}" cannot be counted, so no deadline follows from it. Take a number from the competent organ, or write the limit as unknown with the reason.',
    zh: '“{text}”没有数字：“{word}”无法计算，不能由此得出截止时间。请向主管部门确认具体时限，或写明时限未知及原因。'
  },
  'limit-text/delegated-limit': {
    severity: 'error',
    params: ['text', 'word'],
    en: '"{text}" leaves the limit to another text ("{word}"). Take it from there, or delegate it in the standard.',
    zh: '“{text}”把时限交由其他文件规定（“{word}”）。请引用该文件的时限，或在标准中声明委托。'
  },
  'limit-text/missing-number': {
    severity: 'error',
    params: ['text'],
    en: '"{text}" has a unit and no number. Write how many, such as 2 work hours.',
    zh: '“{text}”只有单位，没有数字。请写明数量，例如 2工作时。'
  },
  'limit-text/missing-unit': {
    severity: 'error',
    params: ['text', 'number', 'known', 'knownZh'],
    en: '"{text}" says {number} and not of what. Add the unit; known here: {known}.',
    zh: '“{text}”有数字 {number}，没有单位。请补上单位；此处可用：{knownZh}。'
  },
  'limit-text/unknown-unit': {
    severity: 'error',
    params: ['text', 'unit', 'known', 'knownZh'],
    en: 'The time unit "{unit}" in "{text}" is not known. Known here, the most similar first: {known}.',
    zh: '“{text}”中的时间单位“{unit}”无法识别。此处可用的单位（相近的在前）：{knownZh}。'
  },
  'limit-text/undeclared-unit': {
    severity: 'error',
    params: ['text', 'unit', 'known', 'knownZh'],
    en: '"{unit}" in "{text}" is a word of the field that not every standard means in the same way, and the units used here do not say what it is. They are: {known}. Use one of these, name the standard whose units hold, or declare the word in its time-limits.json (label or writtenAs).',
    zh: '“{text}”中的“{unit}”是行业用语，各标准含义不一，此处所用的单位没有说明。可用：{knownZh}。请改用其中之一，或指明适用哪个标准的单位，或在其 time-limits.json 中声明该词（label 或 writtenAs）。'
  },
  'limit-text/no-unit-of-kind': {
    severity: 'error',
    params: ['text', 'kind', 'known', 'knownZh'],
    en: '"{text}" asks for @{kind}, and none of the units used here counts that way exactly. They are: {known}. Declare such a unit, or write one of these.',
    zh: '“{text}”要求按 @{kind} 计算，此处所用的单位都不能恰好这样计算。可用：{knownZh}。请声明这样的单位，或改用其中之一。'
  },
  'limit-text/unknown-kind': {
    severity: 'error',
    params: ['text', 'known'],
    en: '"{text}" does not say what time is counted. Add one of {known} at the end: PT2H@working, P3D@working-days, P1M@calendar.',
    zh: '“{text}”没有写明计哪种时间。请在末尾加上 {known} 之一：PT2H@working、P3D@working-days、P1M@calendar。'
  },
  'limit-text/several-limits': {
    severity: 'error',
    params: ['text', 'found', 'foundZh'],
    en: '"{text}" holds several limits: {found}. Write each one by itself; a limit for each area grade goes into byAreaGrade, one for each situation into a row of its own.',
    zh: '“{text}”含有几个时限：{foundZh}。请分别填写：随区域等级不同的写入 byAreaGrade，随情形不同的各写一行。'
  },
  'limit-text/range-of-values': {
    severity: 'error',
    params: ['text'],
    en: '"{text}" is a range. A deadline needs one number: take the one that binds (as a rule the greater).',
    zh: '“{text}”是一个范围。截止时间须由一个数确定：请取有约束力的那个（通常是较大的）。'
  },
  'limit-text/minimum-limit': {
    severity: 'error',
    params: ['text', 'word'],
    en: '"{text}" says how much at least or from when on ("{word}"); that is no time by which something must be done.',
    zh: '“{text}”规定的是下限或起始（“{word}”），不是须在多久之内完成的时限。'
  },
  'limit-text/approximate-limit': {
    severity: 'error',
    params: ['text', 'word'],
    en: '"{text}" is not exact ("{word}"). Write the number that binds.',
    zh: '“{text}”不确切（“{word}”）。请写有约束力的确数。'
  },
  'limit-text/recurring-limit': {
    severity: 'error',
    params: ['text', 'word'],
    en: '"{text}" says how often something is done ("{word}"), not by when.',
    zh: '“{text}”说的是多久一次（“{word}”），不是截止的时限。'
  },
  'limit-text/stray-number': {
    severity: 'error',
    params: ['text', 'number'],
    en: 'The number {number} in "{text}" belongs to no unit, so it is unclear which number is the limit. Leave the limit alone.',
    zh: '“{text}”中的数字 {number} 没有单位，无法确定哪个数是时限。请只保留时限。'
  },
  'limit-text/mixed-units': {
    severity: 'error',
    params: ['text'],
    en: 'The parts of "{text}" cannot be added up exactly: they count different time, or the smaller part comes first. Write the limit in one unit.',
    zh: '“{text}”的各部分无法精确相加：所计时间不同，或小单位写在了前面。请用一个单位书写。'
  },
  'limit-text/part-of-unit': {
    severity: 'error',
    params: ['text', 'unit', 'unitZh'],
    en: '"{text}" is not a whole number of {unit}, and no smaller unit used here counts the same time. Write it in whole units, or declare a smaller one.',
    zh: '“{text}”不是{unitZh}的整数倍，此处也没有计同一种时间的更小单位。请用整数书写，或声明更小的单位。'
  },
  'limit-text/value-out-of-range': {
    severity: 'error',
    params: ['text', 'minimum', 'maximum'],
    en: '"{text}" lies outside what a limit can be: {minimum} to {maximum} units. For something due at once, write the limit as unknown with the reason.',
    zh: '“{text}”超出时限的取值范围：{minimum} 至 {maximum} 个单位。须即时完成的，请写明时限未知及原因。'
  },
  'limit-text/unreadable-text': {
    severity: 'error',
    params: ['text'],
    en: '"{text}" cannot be read as a time limit. Write a number and a unit, such as 2 work hours or PT2H@working.',
    zh: '“{text}”无法读作时限。请写数字和单位，例如 2工作时 或 PT2H@working。'
  },
  'limit-text/unreadable-json': {
    severity: 'error',
    params: ['text', 'allowed'],
    en: '"{text}" is not the JSON of a time limit. Write {"value": 2, "unit": "work-hour"}; only these keys may occur: {allowed}.',
    zh: '“{text}”不是时限的 JSON。应写作 {"value": 2, "unit": "work-hour"}，只可使用这些键：{allowed}。'
  },
  'limit-text/calendar-date': {
    severity: 'error',
    params: ['text'],
    en: '"{text}" names a year of the calendar, not how long something may take. Write the length of the limit, such as 2 years.',
    zh: '“{text}”写的是公元年份，不是时限的长短。请写明期限，例如 2年。'
  },
  'limit-text/contradicting-unit': {
    severity: 'error',
    params: ['text', 'word'],
    en: '"{text}" names a second unit beside its number ("{word}"), so it is unclear in which one the limit counts. Write the number with the one unit that holds.',
    zh: '“{text}”除数字所带的单位外还写有“{word}”，无法确定按哪个单位计算。请只写适用的单位。'
  },
  'limit-text/unread-words': {
    severity: 'warning',
    params: ['text', 'word'],
    en: '"{word}" in "{text}" was not understood; the limit was read as if it changed nothing. Check whether it says when or how the limit counts.',
    zh: '“{text}”中的“{word}”未能理解，读取时按其不影响时限处理。请核对它是否规定了时限的适用情形或算法。'
  },
  'limit-text/ambiguous-unit': {
    severity: 'warning',
    params: ['text', 'word', 'chosen', 'chosenZh', 'others', 'othersZh'],
    en: '"{word}" in "{text}" may stand for several units and was read as {chosen}. It may also be: {others}. Write the unit in full to be sure.',
    zh: '“{text}”中的“{word}”可以指几种单位，此处按“{chosenZh}”计算；也可能是：{othersZh}。请写明单位全称。'
  },
  'limit-text/ambiguous-direction': {
    severity: 'warning',
    params: ['text', 'word'],
    en: '"{word}" in "{text}" was read as: so long before the event. It may also mean: within that time after the event. Write it out to be sure.',
    zh: '“{text}”中的“{word}”按“事项之前多久”理解；也可能是“事项之后多久以内”。请写明。'
  }
} as const satisfies IssueDefinitions
