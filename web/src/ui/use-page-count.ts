import { useAddress } from './use-address.ts'

/** More pages than this are better narrowed than read. */
const mostPages = 40

/** How many pages of a list the address asks for, 1 to 40, and the way to ask for one more. */
export const usePageCount = (): [number, () => void] => {
  const [value, setValue] = useAddress('sidor')
  const count = Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), mostPages)
  return [count, () => setValue(String(count + 1))]
}
