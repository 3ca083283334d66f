import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../../messages/useMessages'
import { Cancelled } from '../../../scheduling/mapInChunks'
import { Notice } from '../../../ui/notices/Notice'
import { readPastedText, readSourceFile, type FileResult } from './readSourceFile'
import { formatRefusal } from './refusalText'
import './intake.css'

type Props = {
  readonly pasted: string
  readonly onPaste: (text: string) => void
  readonly onResult: (result: Exclude<FileResult, { kind: 'refused' }>) => void
}

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly sentence: string }

/** The drop area, the file button and the paste box. */
export function BringIn({ pasted, onPaste, onResult }: Props) {
  const { desk } = useMessages('desk')
  const messages = desk.intake
  const [state, setState] = useState<State>({ kind: 'waiting' })
  const [isOver, setIsOver] = useState(false)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const open = async (name: string, read: (signal: AbortSignal) => Promise<FileResult>) => {
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    setState({ kind: 'opening', name })
    const refuse = (sentence: string) => setState({ kind: 'refused', name, sentence })
    try {
      const result = await read(signal)
      if (signal.aborted) return
      if (result.kind === 'refused') refuse(formatRefusal(result.reason, messages))
      else onResult(result)
    } catch (error) {
      if (!(error instanceof Cancelled) && !signal.aborted) refuse(messages.reasons.failed)
    }
  }
  const openFile = (file: File | undefined) => {
    if (file !== undefined) void open(file.name, (signal) => readSourceFile(file, signal))
  }
  const latest = useRef(openFile)
  useEffect(() => {
    latest.current = openFile
  })
  useEffect(() => listenToDrops(setIsOver, (file) => latest.current(file)), [])

  return (
    <div className="desk-intake">
      <p>{desk.intro}</p>
      <div className="desk-drop" data-over={isOver}>
        <p className="desk-drop-title">{messages.drop}</p>
        <p>{messages.formats}</p>
        <label className="desk-file">
          <span>{messages.choose}</span>
          <input
            type="file"
            accept=".docx,.txt,.html,.htm,.xlsx,.json"
            onChange={({ currentTarget }) => {
              openFile(currentTarget.files?.[0])
              // The same file may be chosen again once it is mended.
              currentTarget.value = ''
            }}
          />
        </label>
      </div>
      <div aria-live="polite">
        {state.kind === 'opening' && <p>{messages.opening(state.name)}</p>}
      </div>
      {state.kind === 'refused' && (
        <Notice role="alert" title={messages.refused(state.name)} hint={state.sentence} />
      )}
      <div className="desk-paste">
        <label htmlFor="desk-paste">{messages.or}</label>
        <textarea
          id="desk-paste"
          rows={6}
          spellCheck={false}
          value={pasted}
          onChange={({ currentTarget }) => onPaste(currentTarget.value)}
        />
        <button
          type="button"
          disabled={pasted.trim() === ''}
          onClick={() => {
            const name = messages.pastedName
            void open(name, (signal) => readPastedText(pasted, name, signal))
          }}
        >
          {messages.read}
        </button>
      </div>
    </div>
  )
}

/** The whole window takes a drop: beside the area the browser would leave the page for the file. */
function listenToDrops(
  onOver: (isOver: boolean) => void,
  onFile: (file: File | undefined) => void,
): () => void {
  const over = (event: DragEvent): void => {
    event.preventDefault()
    onOver(true)
  }
  const leave = ({ relatedTarget }: DragEvent): void => {
    if (relatedTarget === null) onOver(false)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    onOver(false)
    onFile(event.dataTransfer?.files[0])
  }
  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', leave)
  window.addEventListener('drop', drop)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('drop', drop)
  }
}
