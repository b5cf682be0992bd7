import type { IssueDefinitions } from './define-issues.js'

/** Codes of the runner's stores (存储): what a database, a disk or a connection can do wrong. */
export const runnerStoreIssues = {
  'runner/store-unavailable': {
    severity: 'error',
    params: ['reason'],
    en: 'The store cannot be reached ({reason}). Nothing of this transaction was written. When the database is back, send the same command again.',
    zh: '无法连接存储（{reason}）。本次事务没有写入任何内容。数据库恢复后，请重新发送同一指令。'
  },
  'runner/store-outcome-unknown': {
    severity: 'error',
    params: ['reason'],
    en: 'The connection was lost while the store was confirming ({reason}): all of the transaction was written or nothing. Send the same command with the same id again; if it was carried out, its first outcome is returned.',
    zh: '存储确认提交时连接中断（{reason}）：本次事务要么全部写入，要么完全没有写入。请以相同编号重新发送同一指令；如果已经执行，将返回首次结果。'
  },
  'runner/store-busy': {
    severity: 'error',
    params: ['milliseconds'],
    en: 'Another writer kept the store locked for more than {milliseconds} ms. Nothing was written. Send the same command again; if this goes on, look for a worker that hangs.',
    zh: '其他写入方占用存储超过 {milliseconds} 毫秒。没有写入任何内容。请重新发送同一指令；如果持续出现，请检查是否有停住的工作进程。'
  },
  'runner/store-full': {
    severity: 'error',
    params: ['reason'],
    en: 'The store has no room left ({reason}). Nothing of this transaction was written. Free disk space, then send the same command again.',
    zh: '存储空间已满（{reason}）。本次事务没有写入任何内容。请清理磁盘空间，然后重新发送同一指令。'
  },
  'runner/store-access-denied': {
    severity: 'error',
    params: ['reason'],
    en: 'The store refuses access ({reason}). Check user, password, database and rights. Nothing was written.',
    zh: '存储拒绝访问（{reason}）。请检查用户、密码、数据库和权限。没有写入任何内容。'
  },
  'runner/store-schema-newer': {
    severity: 'error',
    params: ['found', 'known'],
    en: 'The tables of this store have version {found}, this program knows up to {known}: a newer program has already migrated them. Update this program; nothing was changed.',
    zh: '该存储的数据表为第 {found} 版，本程序最高支持第 {known} 版：更新的程序已经完成升级。请更新本程序；未作任何更改。'
  },
  'runner/store-not-usable': {
    severity: 'error',
    params: ['setting', 'found', 'wanted'],
    en: 'The database cannot serve as a store: {setting} is {found}, and {wanted} is needed so that no record is lost or altered. Change the setting or use another database.',
    zh: '该数据库不能用作存储：{setting} 为 {found}，需要 {wanted}，否则记录可能丢失或被改动。请修改设置或换用其他数据库。'
  },
  'runner/store-invalid-text': {
    severity: 'error',
    params: ['text'],
    en: 'The text "{text}" holds a zero character or half a surrogate pair, which the store would alter or refuse. Remove it at the source; nothing was written.',
    zh: '文本“{text}”含有空字符或不完整的代理对，存储会将其改动或拒绝。请在来源处去除；没有写入任何内容。'
  },
  'runner/storage-failed': {
    severity: 'error',
    params: ['file', 'reason'],
    en: 'The disk failed under {file} ({reason}). This transaction does not count and is not seen; only if the program ends before anything else is written can it turn up after all, whole. Check the disk, then send the same command with the same id again: it is carried out once.',
    zh: '{file} 所在磁盘读写出错（{reason}）。本次事务不算数，也读不到；只有在再次写入之前程序就结束时，它才可能在重启后完整出现。请检查磁盘，然后以相同编号重新发送同一指令：指令只会执行一次。'
  },
  'runner/store-in-use': {
    severity: 'error',
    params: ['file', 'process', 'host'],
    en: 'The store {file} is open in process {process} on {host}, or that cannot be told from here. A file store belongs to one process at a time. End that process; if it certainly runs no more (another machine, another container), open the store with takeOver, or remove the file {file}.owner.*. Nothing was changed.',
    zh: '存储 {file} 正由主机 {host} 上的进程 {process} 使用，或从本机无法判断其是否已结束。文件存储同一时间只能由一个进程使用。请结束该进程；如果确知它已不再运行（另一台机器、另一个容器），请以 takeOver 打开，或删除文件 {file}.owner.*。未作任何更改。'
  },
  'runner/store-lock-left': {
    severity: 'error',
    params: ['file', 'lock'],
    en: 'The directory {lock} says that a program has {file} open, and it does not say which. If no program uses the file, remove that directory, or open the store with takeOver. Nothing was changed.',
    zh: '目录 {lock} 表示有程序正在使用 {file}，但没有说明是哪个程序。如果没有程序使用该文件，请删除该目录，或以 takeOver 打开。未作任何更改。'
  },
  'runner/store-journal-left': {
    severity: 'error',
    params: ['file'],
    en: 'Beside {file} lies the journal {file}-journal of another program that was interrupted while writing, and node-sqlite3-wasm cannot play it back. Open the store once with the driver better-sqlite3 or node:sqlite, which play it back. Do not delete the journal. Nothing was changed.',
    zh: '{file} 旁有另一程序写入中断时留下的日志 {file}-journal，node-sqlite3-wasm 无法回放。请用驱动 better-sqlite3 或 node:sqlite 打开一次，它们会回放该日志。请勿删除该日志。未作任何更改。'
  },
  'runner/store-foreign-file': {
    severity: 'error',
    params: ['file'],
    en: '{file} is not a store of this program: it is no SQLite file, or one of another program. Give the path of a store, or of a file that does not exist yet. Nothing was changed.',
    zh: '{file} 不是本程序的存储：不是 SQLite 文件，或属于其他程序。请给出存储文件的路径，或尚不存在的文件路径。未作任何更改。'
  },
  'runner/store-damaged': {
    severity: 'error',
    params: ['file', 'reason'],
    en: 'The store {file} is damaged ({reason}): its bytes were changed from outside. Keep the file as it is, restore the last backup, and check its journal against the last pinned head.',
    zh: '存储 {file} 已损坏（{reason}）：其内容被外部改动。请原样保留该文件，恢复最近的备份，并对照最近另行保存的链头校验日志。'
  },
  'runner/store-cannot-open': {
    severity: 'error',
    params: ['file', 'reason'],
    en: 'The store {file} cannot be opened or written ({reason}). Check that its folder exists and that this user may write there. Nothing was changed.',
    zh: '无法打开或写入存储 {file}（{reason}）。请检查所在文件夹是否存在、当前用户是否有写入权限。未作任何更改。'
  },
  'runner/invalid-value': {
    severity: 'error',
    params: ['table', 'column'],
    en: 'A value cannot be kept in {table}, column {column}, of the store. This is a fault of the program, not of your data; nothing was written.',
    zh: '存储的 {table} 表第 {column} 列无法保存给定的值。这是程序错误，与您的数据无关；未写入任何内容。'
  },
  'runner/store-driver-missing': {
    severity: 'error',
    params: ['driver'],
    en: 'The SQLite driver {driver} is not there. better-sqlite3 is installed beside the runner (npm install better-sqlite3), node:sqlite comes with Node 22.13, and node-sqlite3-wasm, the default, with the runner.',
    zh: '缺少 SQLite 驱动 {driver}。better-sqlite3 需与流程引擎一同安装（npm install better-sqlite3），node:sqlite 自 Node 22.13 起内置，默认的 node-sqlite3-wasm 随流程引擎提供。'
  }
} as const satisfies IssueDefinitions
