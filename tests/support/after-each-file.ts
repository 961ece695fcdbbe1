import { afterAll } from 'vitest'
import { endFile } from './api.ts'

// Files share their modules, which are loaded once; what a file has started ends with it all the same.
afterAll(endFile)
