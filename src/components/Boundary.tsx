import { Component, type ReactNode } from 'react'

type Props = {
  /** What to show in place of the children once they threw; `retry` mounts them anew. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  /** What the children show: with another one they are tried again by themselves. */
  readonly of?: unknown
  readonly children: ReactNode
}

/** Keeps a failure of its children from blanking what stands around them. */
export class Boundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidUpdate({ of }: Props) {
    if (of !== this.props.of && this.state.error !== null) this.setState({ error: null })
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return this.props.fallback(this.state.error, () => this.setState({ error: null }))
  }
}
