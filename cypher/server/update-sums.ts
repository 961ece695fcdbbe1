import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from './jars.ts'
import { findJava } from './java.ts'
import { fetchWithMaven } from './maven.ts'

/** Writes the list of sums anew after the version in the pom was changed. Look at the difference before committing it. */
async function updateSums(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'neo4j-sums-'))
  try {
    await copyFile(join(import.meta.dirname, 'pom.xml'), join(folder, 'pom.xml'))
    const { home } = await findJava()
    const logFile = join(folder, 'maven.log')
    await fetchWithMaven({ folder, logFile, javaHome: home, jars: new Set(), onFetched: () => {} })
    const names = (await readdir(join(folder, 'lib'))).filter((name) => name.endsWith('.jar')).sort()
    const lines = await Promise.all(names.map(async (name) => `${await sha256(join(folder, 'lib', name))}  ${name}\n`))
    await writeFile(join(import.meta.dirname, 'jars.sha256'), lines.join(''))
    console.log(`${names.length} sums written`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

await updateSums()
