/** What rows of the Yuncheng table record of its earlier edition, read straight from the table of facts. */
import { rowIdOf, toFactId } from '../yuncheng/read-vocabulary.mjs'
import { createVector } from './create-vector.mjs'

const units = { 工作日: 'work-day', 工作时: 'work-hour', 紧急工作时: 'urgent-work-hour' }

/** A limit as the earlier edition prints it, e.g. 2紧急工作时. */
function readPrinted(text) {
  const printed = text.replace(/^\d+/, '')
  return { value: Number.parseInt(text, 10), unit: units[printed], printed }
}

function recordPrior({ prior_version_limit_raw: raw, prior_version_limit: limit, ...row }) {
  const { prior_version_threshold: threshold } = row
  const printed = raw ?? (limit === undefined ? undefined : `${limit.value}${limit.unit_raw}`)
  const season = limit?.season_qualifier?.replaceAll('_', '-')
  return {
    ...(printed === undefined ? {} : { timeLimit: readPrinted(printed) }),
    ...(season === undefined ? {} : { season }),
    ...(threshold === undefined
      ? {}
      : {
          threshold: {
            fact: toFactId(threshold.quantity),
            operator: { '>': 'greaterThan' }[threshold.operator],
            value: threshold.value,
            unit: threshold.unit
          }
        })
  }
}

/** The earlier edition of every row, where the table gives one. */
export function listRecorded({ rows }) {
  return rows.flatMap((row) => {
    const prior = recordPrior(row)
    if (Object.keys(prior).length === 0) return []
    const id = rowIdOf(row)
    return [createVector(`${id}: the earlier edition`, { recorded: id }, { value: { prior } })]
  })
}
