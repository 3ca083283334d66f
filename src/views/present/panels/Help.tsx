import { drivingOf } from '../../../i18n/driving'
import { useLang } from '../../../i18n/useWords'
import type { AutoSeconds } from '../stage'
import { AUTO_SECONDS } from '../../../routes/presentSearch'
import type { WakeLock } from '../useWakeLock'
import { Panel } from './Panel'

type Props = {
  readonly auto: AutoSeconds | null
  readonly wakeLock: WakeLock
  readonly onAuto: (seconds: AutoSeconds | null) => void
  readonly onClicker: () => void
  readonly onRoom: () => void
  readonly onClose: () => void
}

/** Every key, and what else can be set while presenting. */
export function Help({ auto, wakeLock, onAuto, onClicker, onRoom, onClose }: Props) {
  const words = drivingOf(useLang())
  const { keys, names } = words.help
  const list: readonly (readonly [readonly string[], string])[] = [
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
    <Panel title={words.help.title} closeWord={words.close} onClose={onClose}>
      <dl className="keys-list">
        {list.map(([pressed, does]) => (
          <div key={does}>
            <dt>
              {pressed.map((key) => (
                // The blank lets a long row of keys break.
                <span key={key}>
                  <kbd>{key}</kbd>{' '}
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{words.help.touch}</p>
      <p>
        <label>
          {words.auto.choose}{' '}
          <select
            value={auto ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onAuto(AUTO_SECONDS.find((seconds) => seconds === value) ?? null)
            }
          >
            <option value="">{words.auto.off}</option>
            {AUTO_SECONDS.map((seconds) => (
              <option key={seconds} value={seconds}>
                {words.auto.seconds[seconds]}
              </option>
            ))}
          </select>
        </label>{' '}
        {words.help.wake[wakeLock]}
      </p>
      <button type="button" onClick={onClicker}>
        {words.help.clicker}
      </button>
      <button type="button" onClick={onRoom}>
        {words.help.room}
      </button>
      <button type="button" onClick={() => window.print()}>
        {words.help.print}
      </button>
    </Panel>
  )
}
