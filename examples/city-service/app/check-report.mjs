import { checkFacts, inputSchema, isRefusal } from '@lijie/engine'
import { Problem, refusalProblem } from './problem.mjs'

const fields = ['kind', 'code', 'area', 'areaGrade', 'unitGrid', 'facts', 'reporter']
const reporterFields = ['name', 'phone', 'email', 'address', 'text', 'photos']
const longest = 4000
const mostPhotos = 20

/**
 * What is wrong with a report, all at once: the fields of the request, and the facts by the input schema of the rulebook, which
 * says for each sub-category what a form asks. Facts of the workflow may be given besides.
 */
export function checkReport(rulebook, body) {
  const reasons = [
    ...checkFields(body, fields, ''),
    ...['kind', 'code', 'area'].flatMap((field) => checkText(body, field, true)),
    ...['areaGrade', 'unitGrid'].flatMap((field) => checkText(body, field, false))
  ]
  const { reporter, facts = {} } = body
  if (reporter !== undefined) reasons.push(...checkReporter(reporter))
  if (reasons.length > 0) throw new Problem(400, reasons)
  const schema = inputSchema(rulebook, body.kind, body.code)
  if (isRefusal(schema)) throw refusalProblem(schema.refused)
  const wrong = checkGivenFacts(rulebook, facts, schema.value.properties.facts.properties)
  if (wrong.length > 0) throw new Problem(422, wrong)
}

function checkGivenFacts(rulebook, facts, asked) {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    return [badField('facts', 'object')]
  const workflow = rulebook.workflow?.part.facts ?? {}
  const ofCriteria = Object.entries(facts).filter(([fact]) => !Object.hasOwn(workflow, fact))
  const unasked = ofCriteria
    .filter(([fact]) => !Object.hasOwn(asked, fact))
    .map(([fact]) => unknownField(`facts.${fact}`))
  const known = Object.fromEntries(ofCriteria.filter(([fact]) => Object.hasOwn(asked, fact)))
  return [...unasked, ...checkFacts(rulebook.vocabulary, known)]
}

function checkReporter(reporter) {
  if (typeof reporter !== 'object' || reporter === null || Array.isArray(reporter))
    return [badField('reporter', 'object')]
  const { photos = [], ...texts } = reporter
  const wrong = Object.entries(texts).filter(
    ([field, value]) => reporterFields.includes(field) && !isText(value)
  )
  const arePhotos = Array.isArray(photos) && photos.length <= mostPhotos && photos.every(isText)
  return [
    ...checkFields(reporter, reporterFields, 'reporter.'),
    ...wrong.map(([field]) => badField(`reporter.${field}`, `text, 0-${longest}`)),
    ...(arePhotos ? [] : [badField('reporter.photos', `list of texts, 0-${mostPhotos}`)])
  ]
}

function isText(value) {
  return typeof value === 'string' && value.length <= longest
}

function checkFields(value, known, before) {
  return Object.keys(value)
    .filter((field) => !known.includes(field))
    .map((field) => unknownField(`${before}${field}`))
}

function checkText(body, field, isNeeded) {
  const value = Object.hasOwn(body, field) ? body[field] : undefined
  if (value === undefined) return isNeeded ? [{ code: 'service/missing-field', params: { field } }] : []
  return typeof value === 'string' && value !== '' && value.length <= 200 ? [] : [badField(field, 'text')]
}

function unknownField(field) {
  return { code: 'service/unknown-field', params: { field } }
}

function badField(field, expected) {
  return { code: 'service/bad-field', params: { field, expected } }
}
