/** As the record of changes writes what happened to a label: `self-assessment.ended`. */
export function eventName(label: string, happened: string): string {
  return `${label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.${happened}`
}
