import type { EntityDetails } from './model.ts'
import { typeOf } from './model.ts'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const longestText = 300

/** A small page about an entity, which clients show in a frame: no scripts, nothing to press but the link to its own page. */
export function previewPage(row: EntityDetails, address: string): string {
  const { name, description, places, broader, website, organisationNumber, labelEn } = row
  const about = [
    typeOf(row)?.name,
    labelEn,
    ...[...places, ...broader].map((one) => one.name),
    organisationNumber,
    website,
  ]
  const text = (description ?? '').slice(0, longestText)
  return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<title>${escaped(name)}</title>
<style>body { font: 14px/1.4 system-ui, sans-serif; margin: 12px } p { margin: 4px 0 }</style>
<p><a href="${escaped(address)}" target="_blank" rel="noopener noreferrer"><strong>${escaped(name)}</strong></a></p>
<p>${escaped(about.filter(Boolean).join(' · '))}</p>
<p>${escaped(text)}</p>
</html>
`
}
