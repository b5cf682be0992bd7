import type { MessageLanguage } from './message-language.js'
import { wordOf } from './message-words.js'
import { sayForm } from './say-form.js'
import { sayProblem } from './say-problem.js'

type Saying = (text: string, language: MessageLanguage) => string

const sayings: Readonly<Record<string, Saying>> = {
  action: (text, language) => wordOf('action', text, language),
  actions: (text, language) => sayList(text, language, (one) => wordOf('action', one, language)),
  kind: (text, language) => wordOf('kind', text, language),
  kinds: (text, language) => sayList(text, language, (one) => wordOf('kind', one, language)),
  type: (text, language) => {
    const doubt = wordOf('ambiguity', text, language)
    return doubt === text ? wordOf('factType', text, language) : doubt
  },
  evidence: (text, language) => wordOf('evidence', text, language),
  best: (text, language) => wordOf('evidence', text, language),
  part: (text, language) => wordOf('part', text, language),
  season: (text, language) => wordOf('season', text, language),
  separator: (text, language) => wordOf('separator', text, language),
  step: (text, language) => wordOf('step', text, language),
  format: (text, language) => wordOf('timeFormat', text, language),
  expected: sayForm,
  found: sayForm,
  given: sayForm,
  limit: sayPeriods,
  otherLimit: sayPeriods,
  minimum: sayPeriods,
  otherMinimum: sayPeriods,
  filing: sayPeriods,
  filingZh: sayPeriods,
  otherFiling: sayPeriods,
  otherFilingZh: sayPeriods,
  threshold: sayBound,
  usual: sayBound,
  prior: sayBound,
  range: sayRange,
  allowed: sayPlainList,
  articles: sayShortList,
  codes: sayPlainList,
  columns: sayPlainList,
  facts: sayPlainList,
  forms: sayPlainList,
  following: sayFollowing,
  followingZh: sayFollowing,
  known: sayPlainList,
  parts: sayPlainList,
  place: (text, language) => wordOf('schemePlace', text, language),
  problem: sayProblem,
  result: (text, language) => wordOf('result', text, language),
  roles: sayPlainList,
  rules: sayShortList,
  actors: sayPlainList,
  coverageState: (text, language) => wordOf('coverageState', text, language),
  ruleState: (text, language) => wordOf('coverageState', text, language),
  undefinedParts: (text, language) => sayList(text, language, (one) => wordOf('metricPart', one, language)),
  rows: sayPlainList,
  transitions: sayPlainList
}

/** A parameter as its message shows it: codes of the documents become words, and lists take the comma of the language. */
export function sayParam(name: string, text: string, language: MessageLanguage): string {
  const say = Object.hasOwn(sayings, name) ? sayings[name] : undefined
  return say === undefined ? text : say(text, language)
}

/** The members of an object in braces are no list. */
function sayList(text: string, language: MessageLanguage, say: (one: string) => string): string {
  return text
    .split(/, (?![^{]*\})/)
    .map(say)
    .join(language === 'en' ? ', ' : '、')
}

function sayFollowing(text: string, language: MessageLanguage): string {
  return text === '-' ? (language === 'en' ? 'nothing' : '无') : sayPlainList(text, language)
}

function sayPlainList(text: string, language: MessageLanguage): string {
  return sayList(text, language, (one) => one)
}

/** So many entries of a long list are named; the issue itself holds all. */
const mostNamed = 6

/** A list whose entries only show where to look: of a long one, the first. */
function sayShortList(text: string, language: MessageLanguage): string {
  const entries = text.split(', ')
  const more = entries.length - mostNamed
  if (more < 2) return sayPlainList(text, language)
  const named = sayPlainList(entries.slice(0, mostNamed).join(', '), language)
  return named + (language === 'en' ? ` and ${more} more` : ` 等 ${entries.length} 处`)
}

/** `30 day` as `30 days`, also in a list and behind other words. */
function sayPeriods(text: string, language: MessageLanguage): string {
  const words = text.replace(
    /(?<![\w.])(\d+) (hour|day|week|month|year)( before)?(?!\w)/g,
    (_, value: string, unit: string, before: string = '') =>
      language === 'en'
        ? `${value} ${value === '1' ? unit : wordOf('period', unit, language)}${before}`
        : `${before === '' ? '' : '提前 '}${value} ${wordOf('period', unit, language)}`
  )
  return sayPlainList(words, language)
}

/** `greaterThan 2 cm2` as `more than 2 cm²`; a list of such bounds, too. */
function sayBound(text: string, language: MessageLanguage): string {
  return sayList(text, language, (bound) => {
    const [operator = '', ...rest] = bound.split(' ')
    return raisePowers([wordOf('operator', operator, language), ...rest].join(' '))
  })
}

/** `>= 0 cm2` as `at least 0 cm²`; `*` is no bound. */
function sayRange(text: string, language: MessageLanguage): string {
  const en = language === 'en'
  if (text === '*') return en ? 'any' : '不限'
  const words = text
    .replace(/^>= /, en ? 'at least ' : '不小于 ')
    .replace(/^<= /, en ? 'at most ' : '不超过 ')
  if (en) return raisePowers(words.replace(/ UTF-16$/, ' characters'))
  return raisePowers(
    words
      .replace(/ UTF-16$/, ' 个字符')
      .replace(/ station$/, ' 站')
      .replace(/ piece$/, ' 个')
  )
}

function raisePowers(text: string): string {
  return text.replace(
    /( [ckm]?m)([23])$/,
    (_, unit: string, power: string) => unit + (power === '2' ? '²' : '³')
  )
}
