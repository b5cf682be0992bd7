import { codeSpan, section, table } from './markdown.mjs'
import { listLongConditions, sayCondition } from './say-duty.mjs'

/** Conditions that several rules share and that are too long to be said in each. */
export function renderConditions(duties, words) {
  const { say } = words
  const rows = listLongConditions(duties).map((name) => [
    codeSpan(name),
    sayCondition(duties.conditions[name], words, duties)
  ])
  return section(
    3,
    say('共用的条件', 'Shared conditions'),
    table([say('名称', 'Name'), say('含义', 'Meaning')], rows)
  )
}
