import { useEffect, useRef } from 'react'

type Props = {
  /** The embed's address, relative to this page. */
  readonly address: string
  readonly title: string
  readonly width: number
  readonly height: number
  /** Called with the height that the content reports. */
  readonly onHeight: (height: number) => void
}

/** The embed in a box of the chosen width, resized as by a host. */
export function EmbedPreview({ address, title, width, height, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow) return
      const reported = heightIn(data)
      if (reported !== null) onHeight(reported)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [onHeight])
  return (
    // Focusable, so that the keyboard can scroll a preview that is wider than the page.
    <div className="embed-preview" tabIndex={0} role="region" aria-label={title}>
      {/* A new frame for each address: another address in the same frame would be a step in the history. */}
      <iframe
        key={address}
        ref={frame}
        src={address}
        title={title}
        style={{ width, height }}
        allow="fullscreen; clipboard-write"
      />
    </div>
  )
}

function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null
  if (!('type' in message) || message.type !== 'fz:height' || !('height' in message)) return null
  return typeof message.height === 'number' && message.height > 0 ? message.height : null
}
