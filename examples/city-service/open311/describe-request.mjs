import { isRefusal } from '@lijie/engine'
import { formatInstant } from '@lijie/engine/calendar'
import { statusOf } from './find-requests.mjs'
import { createSpeaker } from './list-services.mjs'
import { writeServiceCode } from './service-code.mjs'

/**
 * A case as a service request of Open311. What the person wrote and where he lives is not shown: it lies in the store of
 * personal data.
 */
export function describeRequest({ rulebook }, { record, clocks }, language) {
  const say = createSpeaker(language)
  const write = (at) => (at === null ? null : formatInstant(rulebook.timeLimits.zone, at))
  const { label } = rulebook.workflow.part.states[record.state]
  const entry = rulebook.parts.taxonomy?.entries.find(
    (one) => one.kind === record.kind && one.code === record.code
  )
  return {
    service_request_id: record.case,
    status: statusOf(rulebook, record),
    status_notes: say(label),
    service_name: entry === undefined ? null : say(entry.name),
    service_code: writeServiceCode(record.kind, record.code),
    description: null,
    agency_responsible: record.dispatched.at(-1)?.organ ?? null,
    service_notice: null,
    requested_datetime: write(record.reportedAt),
    updated_datetime: write(record.at),
    expected_datetime: findDue(clocks, write),
    address: null,
    address_id: record.area,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null
  }
}

/** The deadline of the clock that runs for the time limit of the criterion. */
function findDue(clocks, write) {
  if (isRefusal(clocks)) return null
  const { disposal } = clocks.value.clocks
  if (disposal === undefined || isRefusal(disposal) || disposal.value.status === 'not-started') return null
  return write(disposal.value.dueAt)
}
