import { bucketDifference, classifyDifference } from './classify-difference.mjs'
import { tallyDepartment, tallyType } from './tally-groups.mjs'
import { classifyVerdicts } from './classify-verdicts.mjs'

/** So many examples are kept for each class of disagreement. */
const examplesKept = 3

/**
 * An empty comparison of our answers with the city's own. Fill it with {@link addCase}; it grows with the number of
 * types and departments, not with the number of cases.
 */
export function createComparison() {
  return {
    cases: 0,
    /** Lines that the tool wrote; as many as cases when both read the file alike. */
    answers: 0,
    /** Cases with a published target, readable or not, and those of them whose type has a known limit. */
    published: 0,
    publishedWithLimit: 0,
    deadlines: { compared: 0, agreed: 0, excluded: new Map(), classes: new Map() },
    verdicts: { compared: 0, agreed: 0, openAsOnTime: 0, excluded: new Map(), classes: new Map() },
    buckets: new Map(),
    types: new Map(),
    departments: new Map(),
    /** Reasons for which the tool gave no deadline or no verdict: code -> cases. */
    refusals: new Map()
  }
}

/**
 * Adds one case.
 *
 * `item`: caseId, type, department, startedWall, target `{state: 'none' | 'unreadable' | 'known', ms, wall}`, cityVerdict
 * `'on-time' | 'overdue' | 'empty' | 'unknown-word'`, limit `'known' | 'unknown' | 'unknown-type'`, and answer
 * `{deadline, deadlineWall, verdict, refused}` or null when the tool gave no line for the row.
 */
export function addCase(comparison, item) {
  comparison.cases += 1
  if (item.target.state !== 'none') comparison.published += 1
  if (item.target.state !== 'none' && item.limit === 'known') comparison.publishedWithLimit += 1
  for (const code of item.answer?.refused ?? []) increase(comparison.refusals, code)
  tallyDepartment(comparison.departments, item)
  const type = tallyType(comparison.types, item)
  const reason = whyNotComparable(item)
  if (reason !== null) {
    increase(comparison.deadlines.excluded, reason)
    increase(comparison.verdicts.excluded, reason)
    return
  }
  addDeadline(comparison, type, item)
  addVerdict(comparison, type, item)
}

/**
 * Why a case cannot be held against the city's target, or null when it can.
 *
 * A row with faults of its own (`cases/…`: cut short, no start, …) has no answer to compare. Any other refusal of a case
 * whose type has a limit is compared, and counts as a disagreement.
 */
function whyNotComparable({ answer, target, limit }) {
  if (target.state === 'none') return 'no-target'
  if (limit === 'unknown-type') return 'unknown-type'
  if (limit === 'unknown') return 'no-limit'
  if (target.state === 'unreadable') return 'unreadable-target'
  const faulty = answer === null || answer.refused.some((code) => code.startsWith('cases/'))
  return faulty ? 'not-decided' : null
}

function addDeadline(comparison, type, item) {
  const { deadlines, buckets } = comparison
  const { answer, target } = item
  deadlines.compared += 1
  type.compared += 1
  if (answer.deadline !== null) increase(buckets, bucketDifference(answer.deadline - target.ms))
  const found = classifyDifference({
    ours: answer.deadline,
    target: target.ms,
    oursWall: answer.deadlineWall,
    targetWall: target.wall,
    startedWall: item.startedWall
  })
  if (found === null) {
    deadlines.agreed += 1
    type.agreed += 1
    return
  }
  const entry = noteExample(deadlines.classes, found, item)
  if (target.wall % 60_000 === 0) entry.wholeMinute += 1
  if (answer.deadline !== null && target.ms < answer.deadline) entry.cityEarlier += 1
}

function addVerdict(comparison, type, item) {
  const { verdicts } = comparison
  if (item.cityVerdict === 'empty') return increase(verdicts.excluded, 'no-verdict')
  if (item.cityVerdict === 'unknown-word') return increase(verdicts.excluded, 'unknown-verdict-word')
  verdicts.compared += 1
  type.verdictsCompared += 1
  const found = classifyVerdicts(item)
  if (found === 'open-as-on-time') verdicts.openAsOnTime += 1
  if (found === null || found === 'open-as-on-time') {
    verdicts.agreed += 1
    type.verdictsAgreed += 1
    return
  }
  noteExample(verdicts.classes, found, item)
}

/** Counts a case of a class, by type as well, and keeps the first few as examples. */
function noteExample(classes, name, item) {
  let entry = classes.get(name)
  if (entry === undefined) {
    entry = { count: 0, wholeMinute: 0, cityEarlier: 0, types: new Map(), examples: [] }
    classes.set(name, entry)
  }
  entry.count += 1
  increase(entry.types, item.type)
  if (entry.examples.length < examplesKept && !entry.examples.some((one) => one.type === item.type))
    entry.examples.push(describeExample(item))
  return entry
}

function describeExample({ caseId, type, target, answer, cityVerdict }) {
  return {
    caseId,
    type,
    target: target.text,
    deadline: answer.deadlineText,
    cityVerdict,
    verdict: answer.verdict,
    refused: answer.refused
  }
}

function increase(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
