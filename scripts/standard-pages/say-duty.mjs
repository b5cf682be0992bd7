import { describeCondition } from '@lijie/engine/criteria'
import { codeSpan, escapeMarkdown as escape } from './markdown.mjs'

/** From this length on, in either language, a named condition stands by its name and is said in a table of its own. */
const longCondition = 60

/** Names of subjects. */
export function nameAll(ids, { join, nameOf }, { subjects }) {
  return join(ids.map((id) => nameOf(subjects, id)))
}

/** A condition in words, escaped; long named ones by their names. Empty where there is none. */
export function sayCondition(condition, { language }, duties) {
  if (condition === undefined) return ''
  const { facts = {}, conditions = {} } = duties
  const long = listLongConditions(duties)
  const short = Object.fromEntries(Object.entries(conditions).filter(([name]) => !long.includes(name)))
  const said = escape(describeCondition(condition, { facts: { facts }, conditions: short }, language))
  return long.reduce((text, name) => text.replaceAll(wholeName(name), codeSpan(name)), said)
}

/** Names of the conditions that are said in a table of their own. */
export function listLongConditions({ facts = {}, conditions = {} }) {
  return Object.entries(conditions).flatMap(([name, condition]) =>
    describeCondition(condition, { facts: { facts }, conditions }, 'zh-CN').length < longCondition
      ? []
      : [name]
  )
}

function wholeName(name) {
  return new RegExp(`(?<![a-z0-9-])${name}(?![a-z0-9-])`, 'g')
}
