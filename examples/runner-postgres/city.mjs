import { compileRulebook } from '@lijie/engine'
import office from '@lijie/standard-calendar-cn/cn-office-08-12-14-18'
import daysOff from '@lijie/standard-calendar-cn/state-council-days-off'
import exampleCity from '@lijie/standard-example-city/reference-workflow'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'

/** The day of the demonstration: a Monday with working hours. */
export const day = '2026-03-02'

/** The rules of the example city: its workflow over Yuncheng's criteria and time limits. No city's law. */
export function compileCity() {
  return compileRulebook([exampleCity, yuncheng, office, daysOff], {
    on: day,
    bind: { 'working-shifts': office.standard.id }
  })
}

const collector = { organ: 'collection-company:north', role: 'collector', onBehalfOf: 'centre' }
const of = (role, organ = 'centre') => ({ organ, role })
const platform = 'district-platform@yanhu'
const unit = 'unit:drainage-company'

/** What happens to a missing manhole cover, one action for each version of its case; `isLate` leaves it with the unit. */
export function storyOf(caseId, isLate) {
  const place = { case: caseId, kind: 'component', code: '0101', area: 'yanhu' }
  const seen = { defects: ['missing'], safetyHazard: true }
  const story = [
    { type: 'report', by: collector, ...place, facts: { fromPublic: false } },
    { type: 'accept', by: of('acceptor') },
    { type: 'file', by: of('filer'), criterion: 'component/0101/1', facts: seen },
    { type: 'dispatch', by: of('dispatcher'), to: platform },
    { type: 'dispatch', by: of('coordinator', platform), to: unit },
    { type: 'dispose', by: of('disposer', unit) },
    { type: 'report-back', by: of('disposer', unit) },
    { type: 'order-verification', by: of('dispatcher') },
    { type: 'verify', by: { ...collector, role: 'verifier' }, result: 'pass' },
    { type: 'close', by: of('closer') }
  ]
  return isLate ? story.slice(0, 5) : story
}
