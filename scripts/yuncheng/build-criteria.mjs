/** Builds criteria.json: one row of data for each row of the table, in the order of the source. */
import { buildClosing } from './build-closing.mjs'
import { buildCondition, buildThresholdLeaf } from './build-condition.mjs'
import { chooseAmbiguities, chooseNote } from './choose-readings.mjs'
import { loadSource } from '../load-source.mjs'
import { units } from './build-time-limits.mjs'
import { describeCondition } from './describe-condition.mjs'
import { lookUp, rowIdOf, sentenceKey, toSlug, vocabulary } from './read-vocabulary.mjs'

const { createLimitVocabulary, parseLimitText } = await loadSource('packages/engine/src/limit-text/index.ts')
const limitVocabulary = createLimitVocabulary(units)

const hitPolicy = {
  policy: 'shortest',
  evidence: 'inferred',
  note: {
    zh: '源表没有说明一次上报符合多行时怎么办。本项目取时限最短的一行；时限相同取条件序号小的一行。',
    en: 'The source does not say what to do when one report meets several rows. This project takes the row with the shortest limit, and of equal limits the lower condition number.'
  }
}

function buildTimeLimit({ value, unit, unit_raw: printed, unit_evidence: unitEvidence }) {
  return { value, unit: toSlug(unit), unitEvidence, printed }
}

/** `4工作时` -> 4 work hours; a limit that leaves anything open stops the import. */
function parsePrintedLimit(text) {
  const { limit, guesses, qualifier, action } = parseLimitText(text, limitVocabulary)
  if (limit === undefined || guesses.length > 0 || qualifier !== undefined || action !== undefined) {
    throw new Error(`"${text}" is not a printed limit`)
  }
  return limit
}

function readPriorLimit(row) {
  if (row.prior_version_limit_raw !== undefined) return parsePrintedLimit(row.prior_version_limit_raw)
  if (row.prior_version_limit === undefined) return undefined
  const { value, unit, unit_raw: printed } = row.prior_version_limit
  return { value, unit: toSlug(unit), printed }
}

function buildPrior(row) {
  const season = row.prior_version_limit?.season_qualifier
  const prior = {
    timeLimit: readPriorLimit(row),
    season: season === undefined ? undefined : toSlug(season),
    threshold:
      row.prior_version_threshold === undefined ? undefined : buildThresholdLeaf(row.prior_version_threshold)
  }
  return Object.values(prior).every((value) => value === undefined) ? undefined : prior
}

function buildExclusions(row) {
  return row.collection_exclusions?.map((sentence) => ({
    summary: lookUp('exclusions', sentenceKey(sentence)),
    evidence: 'derived'
  }))
}

/** Where to look, in words; never part of the condition. */
function buildScope(row) {
  if (row.scope !== undefined) {
    const { value, unit } = row.scope
    return { zh: `周边 ${value} ${unit} 以内`, en: `within ${value} ${unit} around it` }
  }
  const box = /^surround (\d+)cm x (\d+)cm$/.exec(row.threshold?.scope ?? '')
  if (box === null) return undefined
  return {
    zh: `四周 ${box[1]} cm × ${box[2]} cm 范围内`,
    en: `within ${box[1]} cm × ${box[2]} cm around it`
  }
}

function buildRow(row) {
  const id = rowIdOf(row)
  const condition = buildCondition(row)
  const { closing, reading } = buildClosing(row)
  const ambiguities = chooseAmbiguities(row, reading)
  return {
    id,
    article: row.source_locator,
    summary: describeCondition(condition),
    condition,
    exclusions: buildExclusions(row),
    timeLimit: buildTimeLimit(row.limit),
    closing,
    disposing: row.responsible,
    supervising: row.supervising,
    evidence: 'derived',
    ambiguities: ambiguities.length === 0 ? undefined : ambiguities,
    prior: buildPrior(row),
    scope: buildScope(row),
    note: chooseNote(row),
    examples: vocabulary.rowExamples[id]
  }
}

/** The criteria part for the rows of the facts file. */
export function buildCriteria(rows) {
  return { hitPolicy, closingActions: vocabulary.closingActions, rows: rows.map((row) => buildRow(row)) }
}
