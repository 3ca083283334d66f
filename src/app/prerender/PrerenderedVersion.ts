import { createContext } from 'react'

/** The data version of the figures that the build painted into the page; null where none were seen. */
export const PrerenderedVersion = createContext<string | null>(null)
