import {
  computeDeadline,
  decideFiling,
  describeDeadline,
  describeFiling,
  explainDeadline,
  explainFiling,
  findEntry,
  isRefusal
} from '@lijie/engine'
import { formatIssue } from '@lijie/schema'
import { describeDuty, describeSources } from './describe-duty.mjs'
import { listAskingRows } from './list-asking-rows.mjs'
import { nameFact } from './name-fact.mjs'
import { join, labelOf, say } from './words.mjs'

const locales = { zh: 'zh-CN', en: 'en' }

/**
 * One report from the call to the deadline, as sections `{title, lines}` in one language ('zh' or 'en'). `rulebooks` has
 * the standard without and with shifts, see compile-rulebooks.mjs.
 */
export function walkReport({ unbound, bound }, report, language) {
  const facts = Object.assign({}, ...report.steps)
  const input = { kind: report.kind, code: report.code, facts, startedAt: Date.parse(report.startedAt) }
  const explanation = explainFiling(unbound, input)
  const decision = decideFiling(unbound, input)
  const criterion = isRefusal(decision) ? undefined : decision.value.criteria?.[0]
  const sections = [
    { title: labelOf(report.title, language), lines: introduce(unbound, report, language) },
    { title: say(language, 'askTitle'), lines: ask(unbound, report, language) },
    { title: say(language, 'filingTitle'), lines: describeFiling(explanation, locales[language]) }
  ]
  if (criterion === undefined) return sections
  const question = { criterion, startedAt: report.startedAt }
  return [
    ...sections,
    { title: say(language, 'limitTitle'), lines: [describeLimit(unbound, criterion, language)] },
    { title: say(language, 'unboundTitle'), lines: describeUnbound(unbound, question, language) },
    { title: say(language, 'boundTitle'), lines: describeBound({ unbound, bound }, question, language) },
    { title: say(language, 'dutyTitle'), lines: describeDuty(bound.criterionOf(criterion), language) },
    {
      title: say(language, 'citedTitle'),
      lines: describeSources(explainDeadline(bound, question), bound, language)
    }
  ]
}

function introduce(rulebook, { told, kind, code, startedAt }, language) {
  const entry = findEntry(rulebook.taxonomy, { kind, code })
  const name = labelOf(entry.name, language)
  return [
    labelOf(told, language),
    say(language, 'reported', { name, kind: say(language, kind), code, time: startedAt })
  ]
}

/** What is asked for after each thing that becomes known. */
function ask(rulebook, { kind, code, startedAt, steps }, language) {
  const { facts: vocabulary } = rulebook.vocabulary
  let facts = {}
  return steps.map((step) => {
    facts = { ...facts, ...step }
    const decision = decideFiling(rulebook, { kind, code, facts, startedAt: Date.parse(startedAt) })
    const known = describeKnown(facts, vocabulary, language)
    if (isRefusal(decision) || decision.value.outcome !== 'needs')
      return say(language, 'needsNoMore', { known })
    const needed = decision.value.facts.map((fact) => {
      const asking = listAskingRows(rulebook, { kind, code }, fact)
      const numbers = join(asking, language)
      const label = labelOf(vocabulary.get(fact).definition.label, language)
      return say(language, 'needsFact', {
        fact: label,
        rows: say(language, asking.length === 1 ? 'row' : 'rows', { numbers })
      })
    })
    return say(language, 'needs', { known, facts: join(needed, language) })
  })
}

function describeKnown(facts, vocabulary, language) {
  const known = Object.entries(facts).map(([id, value]) => nameFact(vocabulary.get(id), value, language))
  return known.length === 0
    ? say(language, 'knowNothing')
    : say(language, 'know', { facts: join(known, language) })
}

function describeLimit(rulebook, criterion, language) {
  const { limit } = rulebook.limitOf(criterion)
  const unit = labelOf(rulebook.timeLimits.units.get(limit.unit).label, language)
  const evidence = say(language, `unit-${limit.unitEvidence ?? 'inferred'}`)
  return say(language, 'limit', {
    criterion,
    value: limit.value,
    unit,
    printed: limit.printed ?? unit,
    evidence
  })
}

function describeUnbound(rulebook, question, language) {
  const explanation = explainDeadline(rulebook, question)
  if (!isRefusal(explanation)) return describeDeadline(explanation.value, locales[language])
  return explanation.refused.map((reason) =>
    say(language, 'unboundRefused', { reason: formatIssue(reason, locales[language]), code: reason.code })
  )
}

function describeBound({ unbound, bound }, question, language) {
  const before = computeDeadline(unbound, question)
  const explanation = explainDeadline(bound, question)
  if (isRefusal(explanation)) return describeUnbound(bound, question, language)
  const { deadline, unitLabel } = explanation.value
  if (!isRefusal(before))
    return [say(language, 'unchanged', { unit: labelOf(unitLabel, language), due: deadline.iso })]
  return [describeAssumption(bound, language), ...describeDeadline(explanation.value, locales[language])]
}

function describeAssumption({ documents }, language) {
  const office = documents.find((document) => document.calendar?.type === 'working')
  const shifts = office.calendar.schedules.at(-1).shifts.map(({ from, to }) => `${from}–${to}`)
  return say(language, 'assumed', { id: office.standard.id, shifts: join(shifts, language) })
}
