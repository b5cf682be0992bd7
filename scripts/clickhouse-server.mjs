/**
 * ClickHouse servers of one's own, for tests and benchmarks: several shards on loopback, on free ports, with their data in a
 * temporary folder. Each knows all of them as the cluster `lijie`, so that a Distributed table reaches every shard from any.
 *
 * Usage: node scripts/clickhouse-server.mjs [shards]   prints how to connect and serves until Ctrl+C
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const cluster = 'lijie'
const patienceMs = 60_000

/**
 * Makes and starts servers.
 * @returns their `urls` for HTTP, the name of their `cluster`, `ask(sql, shard)` for set-up, and `remove()` for the end
 */
export async function startClickHouseServers({ shards = 1 } = {}) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryToStart(shards)
    } catch (error) {
      // Another program may have taken one of the free ports in the meantime.
      if (attempt === 3 || !/Address already in use/.test(String(error))) throw error
    }
  }
}

async function tryToStart(shards) {
  const account = chooseAccount()
  const folder = mkdtempSync(path.join(tmpdir(), 'lijie-ch-'))
  chmodSync(folder, 0o700)
  const ports = await findFreePorts(2 * shards)
  const tcpPorts = ports.slice(0, shards)
  const configs = tcpPorts.map((tcp, index) =>
    writeConfig(path.join(folder, `shard-${index + 1}`), { tcp, http: ports[shards + index], tcpPorts })
  )
  giveTo(account, folder)
  for (const index of tcpPorts.keys()) giveTo(account, path.join(folder, `shard-${index + 1}`))
  const guard = startGuarded(folder, configs, account)
  const urls = ports.slice(shards).map((port) => `http://127.0.0.1:${port}/`)
  const remove = async () => {
    if (guard.exitCode !== null || guard.signalCode !== null) return
    guard.ref()
    guard.stdin.end()
    await once(guard, 'exit')
  }
  try {
    await Promise.all(urls.map((url, index) => awaitAnswer(url, path.dirname(configs[index]))))
  } catch (error) {
    await remove()
    throw error
  }
  return { urls, cluster, ask: async (sql, shard = 0) => ask(urls[shard], sql), remove }
}

/** Starts the servers and ends them, folder included, when its input ends: when we say so, or when this process is gone. */
function startGuarded(folder, configs, account) {
  const script = [
    'folder=$1; shift; pids=',
    'for config; do clickhouse-server --config-file="$config" > "$(dirname "$config")/out" 2>&1 & pids="$pids $!"; done',
    'cat > /dev/null',
    'kill -9 $pids; wait; cd /; rm -rf "$folder"'
  ].join('\n')
  const guard = spawn('sh', ['-c', script, 'guard', folder, ...configs], {
    ...account,
    cwd: folder,
    detached: true,
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/bin`, TZ: 'UTC' },
    stdio: ['pipe', 'ignore', 'ignore']
  })
  guard.unref()
  guard.stdin.unref()
  return guard
}

function writeConfig(folder, { tcp, http, tcpPorts }) {
  mkdirSync(folder)
  const shardsXml = tcpPorts
    .map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`)
    .join('')
  writeFileSync(
    path.join(folder, 'users.xml'),
    `<yandex><profiles><default/></profiles><quotas><default/></quotas><users><default><password></password>
<networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users></yandex>`
  )
  const config = path.join(folder, 'config.xml')
  writeFileSync(
    config,
    `<yandex><logger><level>error</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
<listen_host>127.0.0.1</listen_host><tcp_port>${tcp}</tcp_port><http_port>${http}</http_port><timezone>UTC</timezone>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><mark_cache_size>67108864</mark_cache_size>
<users_config>${folder}/users.xml</users_config><default_profile>default</default_profile>
<default_database>default</default_database><remote_servers><${cluster}>${shardsXml}</${cluster}></remote_servers></yandex>`
  )
  return config
}

async function awaitAnswer(url, folder) {
  const until = Date.now() + patienceMs
  for (;;) {
    const answer = await fetch(new URL('ping', url)).catch(() => null)
    if (answer?.ok) return
    const said = readIfThere(path.join(folder, 'out')) + readIfThere(path.join(folder, 'errors'))
    if (/Address already in use|not found|Permission denied/.test(said) || Date.now() > until)
      throw new Error(
        `no ClickHouse server answers at ${url}: install it with "sudo apt-get install clickhouse-server"\n${said}`
      )
    await wait(50)
  }
}

async function ask(url, sql) {
  const answer = await fetch(url, { method: 'POST', body: sql })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}

/** Ports that nobody listens on just now; all are held until the last is found. */
async function findFreePorts(count) {
  const servers = Array.from({ length: count }, () => createServer())
  for (const server of servers) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  const ports = servers.map((server) => server.address().port)
  for (const server of servers) {
    server.close()
    await once(server, 'close')
  }
  return ports
}

function giveTo(account, place) {
  if (account !== null) chownSync(place, account.uid, account.gid)
}

/** As root the servers run as the account of the package, or as nobody. */
function chooseAccount() {
  if (process.getuid?.() !== 0) return null
  for (const name of ['clickhouse', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) }
    } catch {
      // There is no such account.
    }
  }
  return null
}

function idOf(flag, name) {
  return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

async function serve(shards) {
  const servers = await startClickHouseServers({ shards })
  console.log(`ClickHouse is running. Connect with:\n`)
  for (const url of servers.urls) console.log(`  curl '${url}' --data-binary 'SELECT version()'`)
  console.log(`\nCluster: ${servers.cluster}. Ctrl+C stops it and removes its data.`)
  const end = async () => {
    await servers.remove()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end)
  setInterval(() => {}, 1 << 30)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve(Number(process.argv[2] ?? 1))
