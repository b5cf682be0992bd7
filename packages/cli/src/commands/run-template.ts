import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Rulebook } from '@lijie/engine'
import type { EvaluationPart } from '@lijie/schema'
import { createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { templateWords } from '../messages/template-words.js'
import { checkTargets } from '../output/check-targets.js'
import { openOutput } from '../output/open-output.js'
import { showText } from '../output/show-text.js'
import { say, type Session } from '../session.js'
import { createCaseTemplate } from '../template/create-case-template.js'
import { createFigureTemplate, createObjectTemplate } from '../template/create-object-template.js'
import { createTemplateSheets } from '../template/create-template-sheets.js'
import type { TableTemplate } from '../template/template-column.js'
import type { StandardOptions } from './case-options.js'
import { openRulebook } from './open-case-run.js'

/** Options of `lijie template`. */
export interface TemplateOptions extends StandardOptions {
  readonly out: string
  readonly for: 'cases' | 'objects' | 'figures'
  readonly scheme?: string
  readonly map?: string
  readonly rows: string
}

const mostRows = 20_000

/** Writes a workbook to fill in, and for cases the map that reads it back; gives the exit status. */
export async function runTemplate(options: TemplateOptions, session: Session): Promise<number> {
  const words = templateWords(session.language)
  checkEnding(options.out)
  const rows = readRows(options.rows)
  const rulebook = await openRulebook(options, session)
  const { template, map } = chooseTemplate(options, rulebook, session)
  const mapFile = map === null ? null : (options.map ?? nameMap(options.out))
  const files = mapFile === null ? [options.out] : [options.out, mapFile]
  checkTargets({ inputs: [], outputs: files }, session.io)
  for (const file of files) refuseExisting(file, session)
  const { id, version } = rulebook.documents[0]?.standard ?? { id: '', version: '' }
  const title = words.title(id, version)
  const { writeWorkbook } = await import('@lijie/warehouse/spreadsheet')
  const bytes = await writeWorkbook(createTemplateSheets(template, { title, rows, words }))
  const outputs = files.map((file) => openOutput(file, session.io))
  try {
    outputs[0]?.write(bytes)
    if (map !== null) outputs[1]?.write(`${JSON.stringify(map, null, 2)}\n`)
    for (const output of outputs) await output.finish()
  } catch (error) {
    for (const output of outputs) output.discard()
    throw error
  }
  say(session, words.written(showText(options.out), mapFile === null ? null : showText(mapFile)))
  return exitStatus.ok
}

/** What was filled in by hand is never written over by an empty table. */
function refuseExisting(file: string, { io }: Session): void {
  if (existsSync(path.resolve(io.cwd, file))) throw createFailure('tables/template-exists', { file })
}

function checkEnding(out: string): void {
  if (path.extname(out).toLowerCase() === '.xlsx') return
  throw createFailure('cases/bad-option', { option: '--out', value: out, expected: '.xlsx' })
}

function chooseTemplate(
  { for: wanted, scheme }: TemplateOptions,
  rulebook: Rulebook,
  { language }: Session
): { readonly template: TableTemplate; readonly map: object | null } {
  if (wanted === 'cases') {
    const { template, mapping } = createCaseTemplate(rulebook, language)
    return { template, map: mapping }
  }
  const part = readEvaluation(rulebook, scheme)
  const template =
    wanted === 'objects' ? createObjectTemplate(part, scheme, language) : createFigureTemplate(part, language)
  return { template, map: null }
}

function readEvaluation({ evaluation }: Rulebook, scheme: string | undefined): EvaluationPart {
  const part = evaluation ?? { counters: {}, schemes: {} }
  if (scheme === undefined || Object.hasOwn(part.schemes, scheme)) return part
  const expected = Object.keys(part.schemes).join(', ')
  throw createFailure('cases/bad-option', { option: '--scheme', value: scheme, expected })
}

function readRows(text: string): number {
  const rows = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (rows >= 1 && rows <= mostRows) return rows
  throw createFailure('cases/bad-option', { option: '--rows', value: text, expected: `1 … ${mostRows}` })
}

function nameMap(out: string): string {
  const { dir, name } = path.parse(out)
  return path.join(dir, `${name}.map.json`)
}
