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
  step: (text, language) => wordOf('step', text, language),
  format: (text, language) => wordOf('timeFormat', text, language),
  expected: sayForm,
  found: sayForm,
  given: sayForm,
  threshold: sayBound,
  usual: sayBound,
  prior: sayBound,
  range: sayRange,
  allowed: sayPlainList,
  articles: sayPlainList,
  codes: sayPlainList,
  columns: sayPlainList,
  facts: sayPlainList,
  forms: sayPlainList,
  following: (text, language) =>
    text === '-' ? (language === 'en' ? 'nothing' : '无') : sayPlainList(text, language),
  known: sayPlainList,
  parts: sayPlainList,
  problem: sayProblem,
  result: (text, language) => wordOf('result', text, language),
  roles: sayPlainList,
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

function sayPlainList(text: string, language: MessageLanguage): string {
  return sayList(text, language, (one) => one)
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
