import { createElement, type ComponentType } from 'react'
import { buildLoadable, type Loadable } from './loadable'

/** A component whose code loads when it is first rendered or prepared. */
export type LazyPart<P extends object> = ComponentType<P> & Pick<Loadable<unknown>, 'prepare'>

/** As React's `lazy`, which would keep a failure for ever. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  const code = buildLoadable(load)
  const Part = (props: P) => createElement(code.read(), props)
  return Object.assign(Part, { prepare: code.prepare })
}
