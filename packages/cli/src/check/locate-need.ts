import { partFiles, type Issue, type StandardDocument } from '@lijie/schema'

/** Gives an issue about another standard that is missing or of the wrong kind the place that names that standard. */
export function locateNeed(issue: Issue, { standard }: StandardDocument): Issue {
  const { code, params, pointer } = issue
  if (pointer !== undefined) return issue
  const isDaysOff = params['neededBy'] === 'calendar.json daysOff' || params['slot'] === 'daysOff'
  if (isDaysOff) return { ...issue, file: partFiles.calendar, pointer: '/daysOff' }
  if (code !== 'rulebook/missing-standard' || params['neededBy'] !== standard.id) return issue
  const at = (standard.extends ?? []).indexOf(String(params['id']))
  return at < 0 ? issue : { ...issue, file: partFiles.standard, pointer: `/extends/${at}` }
}
