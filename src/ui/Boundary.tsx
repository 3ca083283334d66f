import { Component, type ReactNode } from 'react'

type Props = {
  /** What to show in place of the children once they threw; `retry` mounts them anew. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  /** What the children show: with another one they are tried again by themselves. */
  readonly of?: unknown
  readonly children: ReactNode
}

type State = { readonly error: Error | null; readonly of: unknown }

/** Keeps a failure of its children from blanking what stands around them. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null, of: undefined }

  static getDerivedStateFromProps({ of }: Props, before: State): State | null {
    return of === before.of ? null : { error: null, of }
  }

  static getDerivedStateFromError(error: Error): Pick<State, 'error'> {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return this.props.fallback(this.state.error, () => this.setState({ error: null }))
  }
}
