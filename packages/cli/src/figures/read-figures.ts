import { createIssue, isRecord, type Issue } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import type { CliIo } from '../cli-io.js'
import { readCaseArgument } from '../explain/read-case-argument.js'
import type { FigureVector } from './figure-vector.js'
import { readBandsMember } from './read-bands-member.js'
import { readRounding } from './read-rounding.js'

/**
 * Reads a file of published figures (公布数据文件): `{ "vectors": [ … ] }` or the list itself, or `-` for standard input.
 *
 * @throws CliFailure with everything that is wrong with its form.
 */
export async function readFigures(file: string, io: CliIo): Promise<readonly FigureVector[]> {
  const { value, name } = await readCaseArgument(file, io, 'FIGURES')
  const list = isRecord(value) ? value['vectors'] : value
  if (!Array.isArray(list)) throw new CliFailure([createIssue('figures/missing-vectors', {}, { file: name })])
  const issues: Issue[] = []
  const vectors = list.map((one: unknown, index) =>
    readVector(one, { file: name, pointer: `/vectors/${index}` }, issues)
  )
  const seen = new Set<string>()
  vectors.forEach(({ id }, index) => {
    const place = { file: name, pointer: `/vectors/${index}/id` }
    if (seen.has(id) && id !== '') issues.push(createIssue('figures/duplicate-id', { id }, place))
    seen.add(id)
  })
  if (issues.length > 0) throw new CliFailure(issues)
  return vectors
}

interface Place {
  readonly file: string
  readonly pointer: string
}

function readVector(value: unknown, place: Place, issues: Issue[]): FigureVector {
  const given = isRecord(value) ? value : {}
  const need = (member: string, expected: string, isGood: (one: unknown) => boolean): unknown => {
    const found = Object.hasOwn(given, member) ? given[member] : undefined
    if (isGood(found)) return found
    const pointer = `${place.pointer}/${member}`
    issues.push(createIssue('figures/invalid-member', { member, expected }, { ...place, pointer }))
    return undefined
  }
  const text = (member: string): string =>
    String(need(member, 'text', (one) => typeof one === 'string') ?? '')
  const optional = (member: string): string =>
    String(need(member, 'text', (one) => one == null || ['string', 'number'].includes(typeof one)) ?? '')
  const { evaluated_object: object, printedError, printed_error: printedFault = printedError } = given
  const rounding = readRounding(need('rounding', roundingForm, (one) => readRounding(one) !== undefined))
  const kind = text('kind')
  const formula = need(
    'formula',
    'text',
    (one) => typeof one !== 'object' || readBandsMember(one) !== undefined
  )
  const inputs = need('inputs', 'object', (one) => isRecord(one) || Array.isArray(one))
  const expected = need('expected', 'object', (one) => one !== undefined)
  return {
    id: text('id'),
    issuer: optional('issuer'),
    period: optional('period'),
    kind,
    name: optional('name'),
    object: typeof object === 'string' ? object : null,
    inputs: readInputs(inputs),
    formula: readBandsMember(formula) ?? String(formula ?? ''),
    expected: readExpected(expected, kind),
    rounding: rounding ?? null,
    printedError: printedFault === true || (typeof printedFault === 'string' && printedFault !== '')
  }
}

const roundingForm = '{ "decimals": 0-12, "mode": half-up | half-even | half-down | down | up }'

/** The inputs by name; those of a list by their place, from 1. */
function readInputs(inputs: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(inputs)) return new Map(inputs.map((one: unknown, index) => [String(index + 1), one]))
  return new Map(isRecord(inputs) ? Object.entries(inputs) : [])
}

/** What is printed, by name: a rate without a name is per cent, a list is an order. */
function readExpected(expected: unknown, kind: string): ReadonlyMap<string, unknown> {
  if (isRecord(expected)) return new Map(Object.entries(expected))
  if (Array.isArray(expected)) return new Map([['order', expected]])
  return new Map([[kind === 'ratio' || kind === 'change-rate' ? 'percent' : 'value', expected]])
}
