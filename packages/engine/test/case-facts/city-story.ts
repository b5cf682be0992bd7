import { caseStages, type CaseStage, type StandardDocument } from '@lijie/schema'
import * as exampleCity from '../../../../scripts/assurance/runner/example-city.mjs'
import { deriveCaseFacts } from '../../src/case-facts/index.js'
import type { CaseFacts } from '../../src/counting/index.js'
import { isRefusal } from '../../src/kernel/index.js'
import type { Rulebook } from '../../src/rulebook/index.js'
import type { Actor, CaseAction, RecordedAction } from '../../src/workflow/index.js'

/** The rulebook of the example city. */
export const city: Rulebook = exampleCity.compileCityStandards(exampleCity.readCityStandards()) as Rulebook

export const label = { zh: '事实', en: 'a fact' } as const

/** The same city, whose workflow declares more facts. */
export function declaring(facts: Readonly<Record<string, object>>): Rulebook {
  const documents = (exampleCity.readCityStandards() as readonly StandardDocument[]).map((document) => {
    const { standard, workflow } = document
    if (standard.id !== 'cn.example.city-workflow' || workflow === undefined) return document
    const more = Object.fromEntries(
      Object.entries(facts).map(([id, fact]) => [id, { ...fact, evidence: 'inferred' }])
    )
    return { ...document, workflow: { ...workflow, facts: { ...workflow.facts, ...more } } }
  })
  return exampleCity.compileCityStandards(documents) as Rulebook
}

/** Instants of March 2026 in Shanghai, e.g. `02 09:00`. */
export const at = (text: string): number => Date.parse(`2026-03-${text.replace(' ', 'T')}:00+08:00`)

/** Units of the example city. */
export const [lamps, drainage] = ['unit:lamps', 'unit:drainage-company']

const post = (organ: string, role: string, person?: string): Actor => ({
  organ,
  role,
  ...(person === undefined ? {} : { person })
})
const centre = (role: string): Actor => post('centre', role, `${role}-1`)
const platform = 'district-platform@yanhu'

/** Actions of the example city by short names. */
export const acts = {
  report: {
    type: 'report',
    by: centre('collector'),
    case: 'c1',
    kind: 'component',
    code: '0101',
    area: 'yanhu',
    facts: { fromPublic: false, slight: true }
  },
  publicReport: {
    type: 'report',
    by: centre('complainant-desk'),
    case: 'c1',
    kind: 'component',
    code: '0101',
    area: 'yanhu',
    facts: { fromPublic: true }
  },
  confirm: { type: 'confirm', by: centre('collector'), result: 'pass' },
  accept: { type: 'accept', by: centre('acceptor') },
  refuseAcceptance: { type: 'refuse-acceptance', by: centre('acceptor') },
  file: {
    type: 'file',
    by: centre('filer'),
    criterion: 'component/0101/1',
    facts: { defects: ['missing'], safetyHazard: true }
  },
  refuseFiling: { type: 'refuse-filing', by: centre('filer') },
  assign: { type: 'dispatch', by: centre('dispatcher'), to: platform },
  send: { type: 'dispatch', by: post(platform, 'coordinator', 'coordinator-1'), to: lamps },
  back: { type: 'return', by: post('unit:lamps', 'disposer') },
  resend: { type: 'reassign', by: post(platform, 'coordinator', 'coordinator-2'), to: drainage },
  resendSame: { type: 'reassign', by: post(platform, 'coordinator'), to: lamps },
  dispose: { type: 'dispose', by: post('unit:lamps', 'disposer') },
  reportBack: { type: 'report-back', by: post('unit:lamps', 'disposer') },
  disposeOther: { type: 'dispose', by: post('unit:drainage-company', 'disposer') },
  reportBackOther: { type: 'report-back', by: post('unit:drainage-company', 'disposer') },
  check: { type: 'order-verification', by: centre('dispatcher') },
  pass: { type: 'verify', by: centre('verifier'), result: 'pass' },
  fail: { type: 'verify', by: centre('verifier'), result: 'fail' },
  again: { type: 'redispatch', by: centre('dispatcher'), to: lamps },
  againOther: { type: 'redispatch', by: centre('dispatcher'), to: drainage },
  extend: { type: 'extend', by: post(platform, 'coordinator'), reason: 'parts' },
  suspend: { type: 'suspend', by: post(platform, 'coordinator'), reason: 'works' },
  resume: { type: 'resume', by: post(platform, 'coordinator') },
  supervise: { type: 'supervise', by: centre('supervisor') },
  void: { type: 'void', by: centre('supervisor'), reason: 'no case' },
  onSite: { type: 'handle-on-site', by: centre('collector') },
  handOver: { type: 'hand-over', by: centre('dispatcher'), to: 'administrative-enforcement' },
  close: { type: 'close', by: centre('closer') }
} as const satisfies Record<string, CaseAction>

/** A story: an action and when it was recorded, one after another. */
export type Story = readonly (readonly [string, CaseAction])[]

/** Reported, accepted, filed and sent to a unit within ten minutes. */
export const untilSent: Story = [
  ['02 09:00', acts.report],
  ['02 09:02', acts.accept],
  ['02 09:05', acts.file],
  ['02 09:07', acts.assign],
  ['02 09:10', acts.send]
]

/** The actions of a story as they were recorded. */
export function record(story: Story): readonly RecordedAction[] {
  return story.map(([when, action]) => ({ action, at: at(when) }))
}

/** The rows of a story; a refusal fails the test. */
export function rowsOf(story: Story, asOf = '31 00:00'): readonly CaseFacts[] {
  const facts = deriveCaseFacts(city, record(story), at(asOf))
  if (isRefusal(facts)) throw new Error(JSON.stringify(facts.refused))
  if (facts.warnings.length > 0) throw new Error(JSON.stringify(facts.warnings))
  return facts.value
}

/** The only row of a story. */
export function rowOf(story: Story, asOf?: string): CaseFacts {
  const rows = rowsOf(story, asOf)
  if (rows.length !== 1) throw new Error(`${rows.length} rows`)
  return rows[0] as CaseFacts
}

/** Disposed in time, and being checked. */
export const untilChecked: Story = [
  ...untilSent,
  ['02 10:40', acts.dispose],
  ['02 11:00', acts.reportBack],
  ['02 11:05', acts.check]
]

/** The place of a stage in their list. */
export const stage = (name: CaseStage): number => caseStages.indexOf(name)
