import { Help, type Command, type Option } from 'commander'
import type { HelpWords } from '../messages/words.js'
import { countColumns } from '../output/wrap-text.js'

/** How commander lays out help, with the words that it brings itself said in the language of the session. */
export function localizeHelp({ headings, terms }: HelpWords): Partial<Help> {
  const plain = new Help()
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands
  }
  const translate = (text: string): string =>
    text.replace('[options]', `[${terms.options}]`).replace('[command]', `[${terms.command}]`)
  return {
    displayWidth: countColumns,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command: Command) => translate(plain.commandUsage(command)),
    subcommandTerm: (command: Command) => translate(plain.subcommandTerm(command)),
    optionDescription: ({ description, defaultValue }: Option) =>
      typeof defaultValue === 'string' ? description + terms.default(defaultValue) : description
  }
}
