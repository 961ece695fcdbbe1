// A thread knows no TypeScript by itself on Node 20, even where the program that starts it does.
import { register } from 'tsx/esm/api'

register()
await import(process.argv[2])
