import { Component, type ReactNode } from 'react'

type Props = {
  /** Shown instead of children that threw; `retry` mounts them again. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  /** Identifies the children's content: another value resets the error. */
  readonly of?: unknown
  readonly children: ReactNode
}

type State = { readonly error: Error | null; readonly of: unknown }

/** An error boundary with a fallback and a retry. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null, of: undefined }

  static getDerivedStateFromProps({ of }: Props, before: State): State | null {
    return of === before.of ? null : { error: null, of }
  }

  static getDerivedStateFromError(error: Error): Pick<State, 'error'> {
    return { error }
  }

  private readonly retry = (): void => this.setState({ error: null })

  override render() {
    if (this.state.error === null) return this.props.children
    return this.props.fallback(this.state.error, this.retry)
  }
}
