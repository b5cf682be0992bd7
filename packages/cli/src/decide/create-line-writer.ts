import type { Citation, FilingOutcome, Reason } from '@lijie/engine'
import { formatIssue, type MessageLanguage } from '@lijie/schema'
import type { DecidedCase } from './decided-case.js'

/** Texts remembered at most, so that memory does not grow with the number of different answers. */
const mostRemembered = 20_000

/**
 * Makes the writer of output lines: one JSON object per case, keys always in the same order, line end included.
 *
 * Citations, filings and bodies repeat from case to case, so their JSON is made once per rule and remembered; the line is
 * the same as JSON.stringify of the whole object would give.
 */
export function createLineWriter(language: MessageLanguage): (decided: DecidedCase) => string {
  const citationText = createCitationWriter()
  const filingText = createFilingWriter()
  const responsibleText = createListWriter()
  return ({ caseId, filing, deadline, verdict, responsible, because, refused }) =>
    `{"caseId":${caseId === null ? 'null' : quote(caseId)},"filing":${filing === null ? 'null' : filingText(filing)}` +
    `,"deadline":${deadline === null ? 'null' : `"${deadline.iso}"`},"verdict":"${verdict}"` +
    `,"responsible":${responsible === null ? 'null' : responsibleText(responsible)}` +
    `,"because":${citationText(because)},"refused":${refused.length === 0 ? '[]' : writeReasons(refused, language)}}\n`
}

/** JSON of plain text without the detour of escaping, where nothing needs it. */
function quote(text: string): string {
  return /^[\w\-./:]*$/.test(text) ? `"${text}"` : JSON.stringify(text)
}

/** A rule as it was cited first; a dated change of one of its values is cited with an article of its own. */
interface RememberedRule {
  readonly article: string
  readonly text: string
}

function createCitationWriter(): (because: readonly Citation[]) => string {
  const known = new Map<string, Map<string, RememberedRule>>()
  const write = (citation: Citation): string => {
    const { standard, version, rule, article, evidence } = citation
    let rules = known.get(standard)
    if (rules === undefined) known.set(standard, (rules = new Map()))
    const found = rules.get(rule)
    if (found?.article === article) return found.text
    const text = JSON.stringify({ standard, version, rule, article, evidence })
    if (found === undefined) remember(rules, rule, { article, text })
    return text
  }
  return (because) => {
    let text = ''
    for (const citation of because) text += text === '' ? write(citation) : `,${write(citation)}`
    return `[${text}]`
  }
}

function createFilingWriter(): (filing: FilingOutcome) => string {
  const known = new Map<string, string>()
  return (filing) => {
    const criteria = filing.outcome === 'filed' ? filing.criteria : []
    const facts = filing.outcome === 'needs' ? filing.facts : []
    const [only] = criteria
    if (filing.outcome === 'filed' && filing.continues !== undefined)
      return JSON.stringify({ outcome: 'filed', criteria, facts, continues: filing.continues })
    if (criteria.length !== 1 || only === undefined) return writeFiling(filing.outcome, criteria, facts)
    let text = known.get(only)
    if (text === undefined) {
      text = writeFiling('filed', criteria, facts)
      remember(known, only, text)
    }
    return text
  }
}

function writeFiling(outcome: string, criteria: readonly string[], facts: readonly string[]): string {
  return JSON.stringify({ outcome, criteria, facts })
}

/** Lists are remembered by identity: the same criterion gives the same list. */
function createListWriter(): (list: readonly string[]) => string {
  const known = new WeakMap<readonly string[], string>()
  return (list) => {
    let text = known.get(list)
    if (text === undefined) known.set(list, (text = JSON.stringify(list)))
    return text
  }
}

/** The reasons of a refusal as JSON: code, parameters, and the message in the language of the run. */
export function writeReasons(reasons: readonly Reason[], language: MessageLanguage): string {
  return JSON.stringify(
    reasons.map((reason) => ({
      code: reason.code,
      params: reason.params,
      message: formatIssue(reason, language)
    }))
  )
}

function remember<T>(known: Map<string, T>, key: string, text: T): void {
  if (known.size < mostRemembered) known.set(key, text)
}
