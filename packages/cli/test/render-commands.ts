import { run } from './run-in-process.js'

/** Each command of a page in a `sh` block, with the `text` block of what it prints. */
const command = /```sh\n((?:npx )?lijie .*)\n```\n\n```text\n([\s\S]*?)```/g

/** A page with what its commands print now, on request with what they say besides; arguments may be quoted. */
export async function renderCommands(
  page: string,
  { cwd, withWords = false }: { readonly cwd: string; readonly withWords?: boolean }
): Promise<string> {
  const printed: string[] = []
  for (const [, line = ''] of page.matchAll(command)) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    const { stdout, stderr } = await run(words.slice(words.indexOf('lijie') + 1), { cwd })
    printed.push(withWords ? stderr + stdout : stdout)
  }
  return page.replace(
    command,
    (_, line: string) => `\`\`\`sh\n${line}\n\`\`\`\n\n\`\`\`text\n${printed.shift()}\`\`\``
  )
}
