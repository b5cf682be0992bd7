import type { Ladder, ResponsibilityPart, WorkflowPart } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { listLabels } from './list-labels.js'
import { nameOf } from './source-terms.js'

/**
 * What the source leaves unsettled of organs and steps (机构与环节的空白): one act given to two organs, steps it only presupposes,
 * substitutes nobody pays, ladders without an end, areas that have ended, a workflow without filing.
 */
export const sourceOrgans: LintRule = ({ standard, responsibility, workflow }) => [
  ...(responsibility === undefined
    ? []
    : [
        ...checkReadings(responsibility),
        ...checkAreas(responsibility),
        ...checkLadders(responsibility),
        ...(standard.evidence === 'published' ? checkUnassigned(responsibility) : [])
      ]),
  ...(workflow === undefined ? [] : checkFiling(workflow))
]

function checkReadings({ bindings, organs, roles }: ResponsibilityPart): readonly Finding[] {
  return bindings.flatMap(({ role, organ, notTaken, article, evidence }, place) => {
    if (notTaken === undefined) return []
    const taken = bindings.filter((one) => one.role === role && one.notTaken === undefined)
    const articles = [...taken.map((one) => one.article), article].filter((one) => one !== undefined)
    const name = listLabels([role], roles)
    const followed = listLabels([...new Set(taken.map((one) => one.organ))], organs)
    const left = listLabels([organ], organs)
    return [
      createFinding('responsibility', `/bindings/${place}`, 'responsibility/two-organs-one-act', {
        role: name.en,
        roleZh: name.zh,
        taken: followed.en,
        takenZh: followed.zh,
        notTaken: left.en,
        notTakenZh: left.zh,
        articles: [...new Set(articles)].join(', ') || '-',
        evidence
      })
    ]
  })
}

/** An area of the text whose successors are known from elsewhere: the text itself does not know of its end. */
function checkAreas({ areas = {} }: ResponsibilityPart): readonly Finding[] {
  return Object.entries(areas).flatMap(([id, { label, validTo, succeededBy = [], article }]) => {
    const known = succeededBy.filter((next) => Object.hasOwn(areas, next))
    const foreign = known.map((next) => areas[next]).find((next) => next?.evidence !== 'published')
    if (article === undefined || validTo === undefined || foreign === undefined) return []
    const successors = succeededBy.map((next) => (known.includes(next) && areas[next]?.label.zh) || next)
    return [
      createFinding('responsibility', `${joinPointer('/areas', id)}/validTo`, 'responsibility/area-ended', {
        ...nameOf(label),
        to: validTo,
        successors: successors.join('、'),
        article,
        evidence: foreign.evidence
      })
    ]
  })
}

/** A text that has ladders for some matters, and none for those without a responsible unit. */
function checkUnassigned({ ladders = {}, unassigned }: ResponsibilityPart): readonly Finding[] {
  const known = Object.keys(ladders)
  if (unassigned !== undefined || known.length === 0) return []
  const article = known.map((id) => ladders[id]?.article ?? ladders[id]?.steps[0]?.article ?? '-').join(', ')
  const params = { known: known.join(', '), article }
  return [createFinding('responsibility', '/ladders', 'responsibility/no-rule-for-unassigned', params)]
}

function checkLadders({ ladders = {} }: ResponsibilityPart): readonly Finding[] {
  return Object.entries(ladders).flatMap(([id, ladder]) => {
    const pointer = joinPointer('/ladders', id)
    const ends = ladder.steps.some(({ terminal }) => terminal !== undefined)
    return [
      ...(ends
        ? []
        : [
            createFinding('responsibility', pointer, 'responsibility/no-end-of-ladder', {
              ladder: id,
              article: ladder.article ?? ladder.steps.at(-1)?.article ?? '-',
              evidence: ladder.evidence
            })
          ]),
      ...checkSteps(id, ladder, pointer)
    ]
  })
}

function checkSteps(ladder: string, { steps, evidence: best }: Ladder, pointer: string): readonly Finding[] {
  return steps.flatMap(({ id, cost, article = '-', evidence = best }, index) => {
    const place = `${pointer}/steps/${index}`
    const params = { ladder, step: id, article, evidence }
    return [
      ...(evidence === 'inferred' && best !== 'inferred'
        ? [createFinding('responsibility', place, 'responsibility/inferred-step', params)]
        : []),
      ...(cost !== undefined && 'unknown' in cost
        ? [createFinding('responsibility', `${place}/cost`, 'responsibility/cost-not-stated', params)]
        : [])
    ]
  })
}

/** Told at the transition by which a report goes on. */
function checkFiling({ transitions }: WorkflowPart): readonly Finding[] {
  if (transitions.some(({ action }) => action === 'file')) return []
  const place = transitions.findIndex(({ action }) => action === 'dispatch')
  const first = transitions[place]
  if (first === undefined) return []
  return [
    createFinding('workflow', `/transitions/${place}`, 'workflow/no-filing-step', {
      action: first.action,
      article: first.article ?? '-'
    })
  ]
}
