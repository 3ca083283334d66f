import { createElement, type ComponentType } from 'react'
import { buildResource, type Resource } from './resource'

/** A component whose code loads when it is first rendered or prepared. */
export type LazyPart<P extends object> = ComponentType<P> & Pick<Resource<unknown>, 'prepare'>

/** As React's `lazy`, which would keep a failure for ever. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  const code = buildResource(load)
  const Part = (props: P) => createElement(code.read(), props)
  return Object.assign(Part, { prepare: code.prepare })
}
