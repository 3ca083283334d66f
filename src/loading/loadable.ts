import { CodeFailure } from './codeFailure'

/** Something that is loaded once and read by renders. */
export type Loadable<T> = {
  /** Loads it, also after a failure; undefined where it is loaded. Never rejects. */
  readonly prepare: () => Promise<void> | undefined
  /** The value, else throws for React: the request, or why it failed. */
  readonly read: () => T
}

type State<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly promise: Promise<void> }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'loaded'; readonly value: T }

/** A resource over a request. A render that failed does not request again until the missing files have arrived. */
export function buildLoadable<T>(load: () => Promise<T>): Loadable<T> {
  let state: State<T> = { kind: 'idle' }
  const settle = async (): Promise<void> => {
    try {
      state = { kind: 'loaded', value: await load() }
    } catch (error) {
      state = { kind: 'failed', error }
    }
  }
  const start = (): Promise<void> => {
    const promise = settle()
    state = { kind: 'pending', promise }
    return promise
  }
  return {
    prepare: () => {
      if (state.kind === 'loaded') return undefined
      return state.kind === 'pending' ? state.promise : start()
    },
    read: () => {
      switch (state.kind) {
        case 'loaded':
          return state.value
        case 'pending':
          throw state.promise
        case 'idle':
          throw start()
        case 'failed':
          if (state.error instanceof CodeFailure && state.error.isFixed) throw start()
          throw state.error
      }
    },
  }
}
