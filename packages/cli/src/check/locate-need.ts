import { partFiles, type Issue, type StandardDocument } from '@lijie/schema'

/** Gives an issue about another standard that is missing or of the wrong kind the place that names that standard. */
export function locateNeed(issue: Issue, { standard }: StandardDocument): Issue {
  const { code, params, pointer } = issue
  if (pointer !== undefined) return issue
  const isDaysOff = params['neededBy'] === 'calendar.json daysOff' || params['slot'] === 'daysOff'
  if (isDaysOff) return { ...issue, file: partFiles.calendar, pointer: '/daysOff' }
  const isBase = params['neededBy'] === 'calendar.json base' || code === 'calendar/wrong-base'
  if (isBase || code === 'calendar/base-cycle')
    return { ...issue, file: partFiles.calendar, pointer: '/base' }
  if (code !== 'rulebook/missing-standard' || params['neededBy'] !== standard.id) return issue
  const at = (standard.extends ?? []).indexOf(String(params['id']))
  return at < 0 ? issue : { ...issue, file: partFiles.standard, pointer: `/extends/${at}` }
}
