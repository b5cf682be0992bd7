/**
 * A PostgreSQL server of one's own, for tests and examples: its data in a temporary folder, reachable only through a Unix
 * socket in that folder, where everybody who may enter it is trusted. Nothing is durable beyond the folder.
 *
 * Usage: node scripts/postgres-server.mjs   prints how to connect and serves until Ctrl+C
 */
import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Makes and starts a server.
 * @returns its `connection` for pg, `stop(mode)` and `start()` to restart it ('fast' by default; 'immediate' is what a crash
 *   leaves), and `remove()` for the end
 */
export async function startPostgresServer() {
  const programs = findPrograms()
  const account = chooseAccount()
  const folder = mkdtempSync(path.join(tmpdir(), 'lijie-pg-'))
  if (account !== null) chownSync(folder, account.uid, account.gid)
  const data = path.join(folder, 'data')
  const call = (program, ...args) =>
    run(path.join(programs, program), args, { ...account, cwd: folder, env: { ...process.env, LC_ALL: 'C' } })
  const guard = guardFolder(programs, folder, account)
  const server = {
    connection: { host: folder, port: 5432, user: 'lijie', database: 'postgres' },
    start: () => call('pg_ctl', '-D', data, '-l', path.join(folder, 'log'), '-w', 'start'),
    stop: (mode = 'fast') => call('pg_ctl', '-D', data, '-m', mode, '-w', 'stop'),
    remove: async () => {
      guard.ref()
      guard.stdin.end()
      await once(guard, 'exit')
    }
  }
  try {
    await call('initdb', '-D', data, '-U', 'lijie', '-E', 'UTF8', '--locale=C', '-A', 'trust', '--no-sync')
    const settings = { listen_addresses: '', unix_socket_directories: folder, max_connections: 60 }
    for (const [name, value] of Object.entries(settings))
      appendFileSync(path.join(data, 'postgresql.conf'), `${name} = '${value}'\n`)
    await server.start()
    return server
  } catch (error) {
    await server.remove()
    throw error
  }
}

/** Stops the server and removes the folder when its input ends: when we say so, or when this process is gone, however it ended. */
function guardFolder(programs, folder, account) {
  const script = 'cat > /dev/null; "$1" -D "$2/data" -m immediate -w stop; cd /; rm -rf "$2"'
  const args = ['-c', script, 'guard', path.join(programs, 'pg_ctl'), folder]
  const guard = spawn('sh', args, { ...account, detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  guard.unref()
  guard.stdin.unref()
  return guard
}

/** The folder with initdb and pg_ctl. */
function findPrograms() {
  const packaged = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].flatMap((base) =>
    existsSync(base)
      ? readdirSync(base)
          .filter((name) => /^(postgresql@)?\d+$/.test(name))
          .toSorted((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))
          .map((name) => path.join(base, name, 'bin'))
      : []
  )
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const found = [...packaged, ...onPath].find((folder) => existsSync(path.join(folder, 'initdb')))
  if (found !== undefined) return found
  throw new Error(
    'no PostgreSQL server programs found: install them with "sudo apt-get install postgresql-15" (macOS: "brew install postgresql@15")'
  )
}

/** PostgreSQL refuses to run as root: then it runs as the account of its package, or as nobody. */
function chooseAccount() {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) }
    } catch {
      // There is no such account.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither an account "postgres" nor "nobody"')
}

function idOf(flag, name) {
  return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
}

async function serve() {
  const server = await startPostgresServer()
  const { host, user, database } = server.connection
  console.log(`PostgreSQL is running. Connect with:\n\n  psql -h ${host} -U ${user} ${database}\n`)
  console.log(
    `  export PGHOST=${host} PGUSER=${user} PGDATABASE=${database}\n\nCtrl+C stops it and removes its data.`
  )
  const end = async () => {
    await server.remove()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end)
  setInterval(() => {}, 1 << 30)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve()
