import { partFiles, type Issue, type PartSource, type StandardPartName } from '@lijie/schema'

/** Where each part came from. */
export type Sources = Readonly<Partial<Record<StandardPartName, PartSource>>>

/** Area of a code -> the part it speaks of, for issues that name no file. */
const partsByArea: Readonly<Record<string, StandardPartName>> = {
  criteria: 'criteria',
  facts: 'facts',
  taxonomy: 'taxonomy',
  calendar: 'calendar',
  'time-limits': 'time-limits',
  evaluation: 'evaluation',
  responsibility: 'responsibility',
  workflow: 'workflow',
  duties: 'duties',
  rulebook: 'standard'
}

/** Gives an issue of compiling its file as it was named, and its line and column. */
export function placeIssue(issue: Issue, sources: Sources): Issue {
  const part = findPart(issue)
  const source = part === undefined ? undefined : (sources[part] ?? sources.standard)
  if (source === undefined) return issue
  const position = issue.line === undefined ? source.positions?.at(issue.pointer ?? '') : undefined
  return { ...issue, ...(source.file !== undefined && { file: source.file }), ...position }
}

function findPart({ file, code }: Issue): StandardPartName | undefined {
  if (file === undefined) return partsByArea[code.slice(0, code.indexOf('/'))]
  const found = Object.entries(partFiles).find(([, name]) => name === file)?.[0]
  return found as StandardPartName | undefined
}
