import { Option, type Command } from 'commander'
import { readVersion } from '../version.js'
import type { Session } from '../session.js'
import { addCalendar } from './add-calendar.js'
import { addCite } from './add-cite.js'
import { addCompare } from './add-compare.js'
import { addCoverage } from './add-coverage.js'
import { addDeadline } from './add-deadline.js'
import { addDiff } from './add-diff.js'
import { addDuties } from './add-duties.js'
import { addElapsed } from './add-elapsed.js'
import { addFigures } from './add-figures.js'
import { addFacts } from './add-facts.js'
import { addFmt } from './add-fmt.js'
import { addHash } from './add-hash.js'
import { addImpact } from './add-impact.js'
import { addJournal } from './add-journal.js'
import { addCaseOptions, addStandardOptions } from './add-options.js'
import { addRun } from './add-run.js'
import { addScore } from './add-score.js'
import { addStandards } from './add-standards.js'
import { addTemplate } from './add-template.js'
import { addTest } from './add-test.js'
import { addWorkflow } from './add-workflow.js'
import { createCommand } from './create-command.js'
import type { DecideOptions } from './run-decide.js'
import type { CheckOptions } from './run-check.js'
import type { ExplainOptions } from './run-explain.js'

/** Where the running command leaves its exit status. */
export interface ProgramResult {
  status: number
}

/**
 * The command line of `lijie`: commands, options and help in the language of the session.
 *
 * What a command does is loaded when it runs, so that help is quick and `decide` does not wait for tables and charts.
 */
export function buildProgram(session: Session, result: ProgramResult): Command {
  const { help } = session.words
  const program = createCommand(session, 'lijie')
    .description(help.description)
    .version(readVersion(), '-V, --version', help.options.version)
    .addHelpText('after', `\n${help.exit}\n\n${help.examples.all}\n`)
  addCheck(program, session, result)
  addDecide(program, session, result)
  addScore(program, session, result)
  addExplain(program, session, result)
  addStandards(program, session, result)
  addCalendar(program, session, result)
  addCite(program, session, result)
  addCompare(program, session, result)
  addCoverage(program, session, result)
  addDeadline(program, session, result)
  addDiff(program, session, result)
  addDuties(program, session, result)
  addElapsed(program, session, result)
  addFigures(program, session, result)
  addFacts(program, session, result)
  addFmt(program, session, result)
  addHash(program, session, result)
  addImpact(program, session, result)
  addJournal(program, session, result)
  addRun(program, session, result)
  addTemplate(program, session, result)
  addTest(program, session, result)
  addWorkflow(program, session, result)
  return program
}

function addCheck(program: Command, session: Session, result: ProgramResult): void {
  const { help } = session.words
  addCommand(program, session, 'check')
    .argument('<path...>', help.arguments.paths)
    .option('--json', help.options.json)
    .option('--strict', help.options.strict)
    .option('--deep', help.options.deep)
    .action(async (paths: string[], options: CheckOptions) => {
      const { runCheck } = await import('./run-check.js')
      result.status = await runCheck(paths, options, session)
    })
}

function addDecide(program: Command, session: Session, result: ProgramResult): void {
  const { help } = session.words
  const command = addCommand(program, session, 'decide').argument('<cases>', help.arguments.cases)
  addCaseOptions(command, session)
    .addOption(createFormerFormat())
    .option('--out <file>', help.options.out)
    .option('--rejects <file>', help.options.rejects)
    .option('--skip-bad', help.options.skipBad)
    .option('--quiet', help.options.quiet)
    .action(async (file: string, { format, ...options }: WithFormerFormat) => {
      const { runDecide } = await import('./run-decide.js')
      result.status = await runDecide(file, { ...options, ...(format && { inputFormat: format }) }, session)
    })
}

type WithFormerFormat = DecideOptions & { readonly format?: NonNullable<DecideOptions['inputFormat']> }

/** `--input-format` as it was called at first; it still works, and help keeps silent about it. */
function createFormerFormat(): Option {
  return new Option('--format <form>').choices(['csv', 'ndjson']).conflicts('inputFormat').hideHelp()
}

function addExplain(program: Command, session: Session, result: ProgramResult): void {
  const { help } = session.words
  const command = addCommand(program, session, 'explain').argument('<case>', help.arguments.case)
  addStandardOptions(command, session)
    .option('--as-of <instant>', help.options.asOf)
    .option('--area-grade <letter>', help.options.areaGrade)
    .option('--table', help.options.table)
    .option('--json', help.options.json)
    .action(async (text: string, options: ExplainOptions) => {
      const { runExplain } = await import('./run-explain.js')
      result.status = await runExplain(text, options, session)
    })
}

function addCommand(
  program: Command,
  session: Session,
  name: keyof Session['words']['help']['examples'] & keyof Session['words']['help']['commands']
): Command {
  const { help } = session.words
  const command = createCommand(session, name).description(help.commands[name])
  const exit = name === 'check' ? help.checkExit : help.exit
  command.addHelpText('after', `\n${exit}\n\n${help.examples[name]}\n`)
  program.addCommand(command)
  return command
}
