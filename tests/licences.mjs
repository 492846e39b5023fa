// Every dependency has a permissive licence, and none comes from anywhere but the public registry.
import { execFileSync } from 'node:child_process'

const permissive = new Set([
  '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0', 'CC0-1.0', 'CDLA-Permissive-2.0', 'ISC', 'MIT',
  'MIT-0', 'Unicode-3.0', 'Unlicense', 'Zlib', 'Apache-2.0 WITH LLVM-exception',
])
const allowed = (expression) =>
  expression.replaceAll('/', ' OR ').replace(/[()]/g, ' ').split(/\s+AND\s+/).every((all) =>
    all.split(/\s+OR\s+/).some((one) => permissive.has(one.trim())))

const metadata = JSON.parse(execFileSync('cargo', ['metadata', '--format-version', '1', '--locked'], { maxBuffer: 1 << 28 }))
const wrong = metadata.packages
  .filter((p) => p.name !== 'drempel')
  .filter((p) => !p.source?.startsWith('registry+') || !p.license || !allowed(p.license))
for (const p of wrong) console.error(`${p.name} ${p.version}: ${p.license ?? 'no licence'} from ${p.source ?? 'a folder'}`)
if (metadata.packages.length < 50) throw new Error('cargo told of too few packages')
process.exit(wrong.length ? 1 : 0)
