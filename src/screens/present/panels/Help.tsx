import { useMessages } from '../../../messages/useMessages'
import type { AutoSeconds } from '../player/presentationState'
import { AUTO_SECONDS } from '../../../navigation/search/presentSearch'
import type { WakeLock } from '../input/useWakeLock'
import { Panel } from './Panel'

type Props = {
  /** Null in a window without auto-play. */
  readonly auto: AutoChoice | null
  readonly wakeLock: WakeLock
  readonly onClicker: () => void
  readonly onBackRow: () => void
  readonly onClose: () => void
}

type AutoChoice = {
  readonly chosen: AutoSeconds | null
  readonly onChoose: (seconds: AutoSeconds | null) => void
}

/** The list of keys, and the settings of the presentation. */
export function Help({ auto, wakeLock, onClicker, onBackRow, onClose }: Props) {
  const messages = useMessages('player').player
  const { keys, names } = messages.help
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['→', '↓', 'PageDown', names.Space, names.Enter, 'N'], keys.next],
    [['←', '↑', 'PageUp', names.Backspace, 'P'], keys.back],
    [['Home', 'End'], keys.ends],
    [[names.number], keys.jump],
    [['B', '.'], keys.black],
    [['W', ','], keys.white],
    [['F', 'F5'], keys.fullScreen],
    [['Esc', 'O'], keys.grid],
    [['/'], keys.answer],
    [['A'], keys.autoPlay],
    [['D'], keys.dark],
    [['S'], keys.speaker],
    [['?'], keys.help],
  ]
  return (
    <Panel title={messages.help.title} closeLabel={messages.close} onClose={onClose}>
      <dl className="keys-list">
        {rows.map(([pressed, does]) => (
          <div key={does}>
            <dt>
              {pressed.map((key) => (
                // The blank lets a long row of keys wrap.
                <span key={key}>
                  <kbd>{key}</kbd>{' '}
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{messages.answer.back}</p>
      <p>{messages.help.touch}</p>
      {auto !== null && (
        <div className="auto-choice" role="group" aria-label={messages.auto.choose}>
          <span>{messages.auto.choose}</span>
          {/* Buttons instead of a select, where arrow keys would choose every option they pass. */}
          {AUTO_SECONDS.map((seconds) => (
            <button
              key={seconds}
              type="button"
              aria-pressed={seconds === auto.chosen}
              onClick={() => auto.onChoose(seconds)}
            >
              {messages.auto.seconds[seconds]}
            </button>
          ))}
          <button
            type="button"
            aria-pressed={auto.chosen === null}
            onClick={() => auto.onChoose(null)}
          >
            {messages.auto.off}
          </button>
        </div>
      )}
      <p>{messages.help.wake[wakeLock]}</p>
      <button type="button" onClick={onClicker}>
        {messages.help.clicker}
      </button>
      <button type="button" onClick={onBackRow}>
        {messages.help.backRow}
      </button>
      <button type="button" onClick={() => window.print()}>
        {messages.help.print}
      </button>
    </Panel>
  )
}
