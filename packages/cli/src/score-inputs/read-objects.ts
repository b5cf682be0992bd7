import type { ObjectEntry } from '@lijie/engine'
import { createIssue, type EvaluationPart, type Issue } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import { templateWords } from '../messages/template-words.js'
import type { Session } from '../session.js'
import { isTotal } from '../raw-table/is-total.js'
import type { InputColumn } from './input-column.js'
import { listGroups } from './list-groups.js'
import { readInputTable, type InputOptions } from './read-input-table.js'

/** Both languages of the template name a column. */
function column(key: 'object' | 'name' | 'group' | 'class', needed: boolean): InputColumn {
  const [zh, en] = [templateWords('zh-CN').objects[key].header, templateWords('en').objects[key].header]
  return { names: [en, zh], role: 'id', needed }
}

/**
 * Reads the table of evaluated objects (评价对象表): `object, name, group, class`, or the columns of `lijie template`.
 * A group may be named by its id or its label.
 *
 * @throws CliFailure with the address of each cell that is wrong.
 */
export async function readObjects(
  file: string,
  part: EvaluationPart,
  options: InputOptions & { readonly scheme?: string },
  session: Session
): Promise<readonly ObjectEntry[]> {
  const columns = {
    object: column('object', true),
    name: column('name', false),
    group: column('group', false),
    class: column('class', false)
  }
  const { name, rows } = await readInputTable(file, columns, options, session)
  const groups = readLabels(listGroups(part, options.scheme))
  const seen = new Map<string, string>()
  const issues: Issue[] = []
  const entries = rows.map(({ cells, at }): ObjectEntry => {
    const cell = at('object')
    const other = seen.get(cells.object)
    const place = { file: `${name}!${cell}` }
    if (isTotal(cells.object))
      issues.push(createIssue('tables/total-row', { cell, value: cells.object }, place))
    else if (cells.object === '')
      issues.push(createIssue('tables/empty-cell', { cell, column: 'object' }, place))
    else if (other !== undefined)
      issues.push(createIssue('tables/duplicate-object', { cell, object: cells.object, other }, place))
    else seen.set(cells.object, cell)
    return {
      object: cells.object,
      ...(cells.name !== '' && { name: cells.name }),
      ...(cells.group !== '' && { group: groups.get(cells.group) ?? cells.group }),
      ...(cells.class !== '' && { class: cells.class })
    }
  })
  if (issues.length > 0) throw new CliFailure(issues)
  return entries
}

/** Label in either language -> id; a label of two ids is none, and ids stand for themselves. */
export function readLabels(
  labels: readonly (readonly [id: string, label: { readonly zh: string; readonly en?: string }])[]
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const [id, { zh, en }] of labels) {
    for (const label of new Set([zh, en ?? zh])) {
      if (found.has(label) && found.get(label) !== id) twice.add(label)
      found.set(label, id)
    }
  }
  for (const label of twice) found.delete(label)
  for (const [id] of labels) found.set(id, id)
  return found
}
