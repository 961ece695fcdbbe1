/** Runs a TypeScript file of this folder in this process, once the dependencies are there. */
export async function runTypeScript(file) {
  const { register } = await import('tsx/esm/api')
  register()
  await import(new URL(file, import.meta.url).href)
}
