// The service as a process of its own, on a free port, with a data folder that is gone afterwards.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const HERE = resolve(import.meta.dirname, '..')
const BINARY = resolve(HERE, process.env.DREMPEL_BIN ?? '../../target/debug/drempel')

async function run(command, env = {}) {
  const data = await mkdtemp(join(tmpdir(), 'drempel-'))
  const child = spawn(BINARY, [...command, '--data', data, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let greeting = ''
  let log = ''
  child.stderr.on('data', (text) => { log += text })
  await new Promise((ready, failed) => {
    child.on('error', failed)
    child.on('exit', (code) => failed(new Error(`${BINARY} ended with ${code}: ${log}`)))
    child.stdout.on('data', (text) => {
      greeting += text
      if (greeting.includes('Ctrl+C')) ready()
    })
  })
  return {
    greeting,
    log: () => log,
    async stop() {
      const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve()
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await ended
      clearTimeout(late)
      await rm(data, { recursive: true })
    },
  }
}

/** Starts a service with an empty data folder; `env`: settings of its own. */
export async function start(env) {
  const service = await run([], env)
  return {
    ...service,
    base: service.greeting.match(/On this machine:\s+(\S+)/)[1],
    word: service.greeting.match(/with this word:\s+(\S+)/)[1],
  }
}

/** Starts the invented school: the addresses and the password that it prints. */
export async function startDemo() {
  const service = await run(['demo'])
  const line = (name) => service.greeting.match(new RegExp(`^\\s*${name}\\s+(.+)$`, 'm'))[1]
  const [, email, password] = line('sign-in').match(/^(\S+) (.+)$/)
  const report = line('report')
  return {
    ...service,
    base: new URL(report).origin,
    parent: line('parent'),
    report,
    survey: report.replace(/\/report$/, ''),
    told: line('public'),
    head: { email, password },
  }
}
