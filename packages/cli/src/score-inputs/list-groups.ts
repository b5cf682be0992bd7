import type { EvaluationPart, LocalizedText } from '@lijie/schema'

/** Id and label of each group of a scheme, or of all schemes when none is named (评价分组). */
export function listGroups(
  { schemes }: EvaluationPart,
  scheme: string | undefined
): readonly (readonly [id: string, label: LocalizedText])[] {
  const found = new Map<string, LocalizedText>()
  for (const [id, one] of Object.entries(schemes)) {
    if (scheme !== undefined && id !== scheme) continue
    for (const group of 'groups' in one ? (one.groups ?? []) : []) {
      if (!found.has(group.id)) found.set(group.id, group.label)
    }
  }
  return [...found]
}

/** The classes of objects that points depend on (对象类别). */
export function listClasses({ schemes }: EvaluationPart, scheme: string | undefined): readonly string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('rule' in value && value.rule === 'class-bands' && 'classes' in value)
      for (const name of Object.keys(value.classes as object)) found.add(name)
    for (const inner of Object.values(value)) look(inner)
  }
  for (const [id, one] of Object.entries(schemes)) if (scheme === undefined || id === scheme) look(one)
  return [...found]
}
