import { Option, type Command } from 'commander'
import { workflowWords } from '../messages/workflow-words.js'
import type { Session } from '../session.js'
import { addStandardOptions } from './add-options.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { WorkflowShowOptions } from './run-workflow-show.js'
import type { WorkflowCheckOptions } from './run-workflow-check.js'

/** Adds `lijie workflow show` and `lijie workflow check`. */
export function addWorkflow(program: Command, session: Session, result: ProgramResult): void {
  const words = workflowWords(session.language)
  program.addCommand(
    createCommand(session, 'workflow')
      .description(words.description)
      .addCommand(createShow(session, result))
      .addCommand(createCheck(session, result))
      .addHelpText('after', `\n${words.help}\n`)
  )
}

function createShow(session: Session, result: ProgramResult): Command {
  const { show, on } = workflowWords(session.language)
  const { options } = session.words.help
  return addStandardOptions(createCommand(session, 'show').description(show.description), session, on)
    .addOption(
      new Option('--format <form>', show.format)
        .choices(['table', 'mermaid', 'xstate', 'cells'])
        .default('table')
    )
    .option('--json', options.json)
    .addHelpText('after', `\n${show.help}\n`)
    .action(async (given: WorkflowShowOptions) => {
      const { runWorkflowShow } = await import('./run-workflow-show.js')
      result.status = await runWorkflowShow(given, session)
    })
}

function createCheck(session: Session, result: ProgramResult): Command {
  const { check, on } = workflowWords(session.language)
  const { options } = session.words.help
  return createCommand(session, 'check')
    .description(check.description)
    .argument('[standard...]', check.standards)
    .option('--with <standard...>', options.with)
    .option('--on <date>', on)
    .option('--strict', check.strict)
    .option('--json', options.json)
    .addHelpText('after', `\n${check.help}\n`)
    .action(async (names: string[], given: WorkflowCheckOptions) => {
      const { runWorkflowCheck } = await import('./run-workflow-check.js')
      result.status = await runWorkflowCheck(names, given, session)
    })
}
