import { isRefusal } from '@lijie/engine'
import { checkReport } from './check-report.mjs'
import { refusalProblem } from './problem.mjs'

/**
 * Records a report and begins the case. Who reported it is kept in the store of personal data alone: the journal holds an opaque
 * id and a keyed digest. The key of the request names the case, so that a request that is sent again names the same one.
 *
 * @returns the result of the command
 */
export async function submitReport(city, { body, by, key }) {
  checkReport(city.rulebook, body)
  const { reporter, facts = {}, ...about } = body
  const id = `case-${key}`
  const personal = reporter === undefined ? undefined : `reporter-${key}`
  const action = {
    type: 'report',
    by,
    case: id,
    ...about,
    facts: { fromPublic: by.role === 'complainant-desk', ...facts },
    ...(personal === undefined ? {} : { reporters: [personal] })
  }
  const result = await city.runner.submit({
    id: `request-${key}`,
    case: id,
    expectedVersion: 0,
    action,
    ...(personal === undefined ? {} : { personal: { [personal]: reporter } })
  })
  if (isRefusal(result)) throw refusalProblem(result.refused)
  return result.value
}
