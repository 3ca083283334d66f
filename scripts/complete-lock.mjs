// node scripts/complete-lock.mjs: run after npm install has changed package-lock.json.
// A registry that mirrors only Linux lets npm write a lock without the binaries of other systems,
// and npm ci then refuses that lock everywhere. This names them again, at the version which their
// own package pins; a registry that has them serves them, every other system skips them. npm runs
// first: what the registry knows comes with its integrity hash, only the rest without.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const read = () => JSON.parse(readFileSync('package-lock.json', 'utf8'))
/** @param {object} whole */
const write = (whole) => writeFileSync('package-lock.json', `${JSON.stringify(whole, null, 2)}\n`)

const unsure = read()
for (const [place, { integrity, link }] of Object.entries(unsure.packages))
  if (place !== '' && integrity === undefined && link !== true) delete unsure.packages[place]
write(unsure)
const npm = 'npm install --package-lock-only --ignore-scripts --no-audit --no-fund'
const { status } = spawnSync(npm, { stdio: 'inherit', shell: true })
if (status !== 0) throw new Error('npm could not write the lock')

const lock = read()
const oses = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const cpus = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']

let added = 0
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    if (place in lock.packages) continue
    const words = name.split(/[/-]/)
    const os = oses.filter((word) => words.includes(word))
    const cpu = cpus.filter((word) => words.includes(word))
    // Only binaries for one system at one exact version can be completed safely.
    if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+$/.test(version)) continue
    const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined
    const dev = parent.dev === true ? true : undefined
    lock.packages[place] = { version, cpu, dev, libc, optional: true, os }
    added += 1
  }
}

const [own, ...rest] = Object.entries(lock.packages)
rest.sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries([own, ...rest])
write(lock)
console.log(`${added} binaries of other systems added to package-lock.json without a hash`)
