import { stopIfCancelled } from '../../scheduling/mapInChunks'
import { canCopyPicture, copyPicture } from '../browser/clipboard'
import { download } from '../browser/download'
import { withFailureResult, type ActionResult, type ExportAction } from '../exportAction'
import { nameOf, type ChartInView, type ExportView } from '../exportView'
import { frameLayout, type PictureForm } from './frameLayout'
import { pictureTexts } from './pictureTexts'
import { drawPng, type PngResult } from './drawPng'
import { buildFramedSvg } from './framedSvg'

/** Twice as many points as the screen shows: sharp on paper and on dense screens. */
const SHARPNESS = 2

type Draw = () => Promise<ChartInView>
type Steps = { readonly signal: AbortSignal; readonly onProgress: (share: number) => void }

async function framed(view: ExportView, draw: Draw, form: PictureForm, steps: Steps) {
  const drawn = await draw()
  const texts = pictureTexts(view, drawn)
  const layout = frameLayout(texts, form, drawn.charts)
  const chart = drawn.svg(layout.chart)
  stopIfCancelled(steps.signal)
  steps.onProgress(0.5)
  const { chartTheme, messages } = view
  const svg = buildFramedSvg({ layout, texts, chart, chartTheme, lang: messages.lang })
  return { svg, size: { width: layout.width, height: layout.height } }
}

function saved(blob: Blob, fileName: string, { signal }: Steps): ActionResult {
  stopIfCancelled(signal)
  download(blob, fileName)
  return { kind: 'saved', fileName }
}

function failed(view: ExportView, result: Extract<PngResult, { kind: 'failed' }>): ActionResult {
  return { kind: 'failed', reason: view.messages.exports.failures[result.reason] }
}

function svgRun(view: ExportView, draw: Draw): ExportAction['run'] {
  return async (signal, onProgress) => {
    const steps = { signal, onProgress }
    const { svg } = await framed(view, draw, 'page', steps)
    const blob = new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
    return saved(blob, nameOf(view, view.ids, 'svg'), steps)
  }
}

function pngRun(view: ExportView, draw: Draw, form: PictureForm): ExportAction['run'] {
  return async (signal, onProgress) => {
    const steps = { signal, onProgress }
    const { svg, size } = await framed(view, draw, form, steps)
    const result = await drawPng(svg, size, form === 'page' ? SHARPNESS : 1)
    if (result.kind === 'failed') return failed(view, result)
    const mark = form === 'page' ? '' : `${size.width}x${size.height}`
    return saved(result.blob, nameOf(view, view.ids, 'png', { extra: mark }), steps)
  }
}

/** Why there is no PNG, on its way through the promise that the clipboard waits for. */
class NoPng extends Error {
  readonly result: Extract<PngResult, { kind: 'failed' }>

  constructor(result: Extract<PngResult, { kind: 'failed' }>) {
    super(result.reason)
    this.result = result
  }
}

function copyRun(view: ExportView, draw: Draw): ExportAction['run'] {
  return async (signal, onProgress) => {
    const made = async (): Promise<Blob> => {
      const { svg, size } = await framed(view, draw, 'page', { signal, onProgress })
      const result = await drawPng(svg, size, SHARPNESS)
      if (result.kind === 'failed') throw new NoPng(result)
      stopIfCancelled(signal)
      return result.blob
    }
    try {
      // Nothing may be awaited before: the press would be over.
      const { kind } = await copyPicture(made())
      return kind === 'copied'
        ? { kind }
        : { kind: 'failed', reason: view.messages.exports.failures.notAllowed }
    } catch (error) {
      if (error instanceof NoPng) return failed(view, error.result)
      throw error
    }
  }
}

/** SVG, PNG and slide of the chart in view, and its copy where the browser can copy pictures. */
export function pictureActions(view: ExportView): readonly ExportAction[] {
  const { chart, messages } = view
  if (chart === null) return []
  const { actions } = messages.exports
  const file = (id: string, label: string, run: ExportAction['run']): ExportAction => ({
    id,
    label,
    kind: 'file',
    run: withFailureResult(run, messages),
  })
  return [
    file('png', actions.png, pngRun(view, chart, 'page')),
    file('slide', actions.slide, pngRun(view, chart, 'slide')),
    file('svg', actions.svg, svgRun(view, chart)),
    ...(canCopyPicture()
      ? [{ ...file('picture', actions.picture, copyRun(view, chart)), kind: 'copy' as const }]
      : []),
  ]
}
