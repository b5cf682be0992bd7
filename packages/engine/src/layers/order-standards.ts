import type { Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'

/** Standards by id. */
export type StandardsById = ReadonlyMap<string, StandardDocument>

/** The ids of a standard and all that it builds on, each once, bases before what builds on them. */
export function listLayers(id: string, documents: StandardsById): readonly string[] {
  const ids = new Set<string>()
  const visited = new Set<string>()
  const visit = (one: string): void => {
    if (visited.has(one)) return
    visited.add(one)
    const document = documents.get(one)
    if (document === undefined) return
    for (const base of document.standard.extends ?? []) visit(base)
    ids.add(one)
  }
  visit(id)
  return [...ids]
}

/** Standards that build on each other in a circle (循环引用), each circle once. */
export function checkExtends(documents: StandardsById): Issue[] {
  const done = new Set<string>()
  const issues: Issue[] = []
  const visit = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id)
    if (start !== -1) {
      const cycle = [...path.slice(start), id].join(' -> ')
      issues.push(
        createIssue('layers/cyclic-extends', { cycle }, { file: 'standard.json', pointer: '/extends' })
      )
      return
    }
    if (done.has(id)) return
    for (const base of documents.get(id)?.standard.extends ?? []) visit(base, [...path, id])
    done.add(id)
  }
  for (const id of documents.keys()) visit(id, [])
  return issues
}
