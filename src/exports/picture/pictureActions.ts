import { stopIfCancelled } from '../../scheduling/mapInChunks'
import { canCopyImage, copyImage } from '../browser/clipboard'
import { saveFile, withFailureResult, type ActionResult, type ExportAction } from '../exportAction'
import { buildExportFileName, type ChartInView, type ExportView } from '../exportView'
import { layoutFrame, type PictureForm } from './frameLayout'
import { buildPictureTexts } from './pictureTexts'
import { drawPng, type PngResult } from './drawPng'
import { buildFramedSvg } from './framedSvg'

/** Pixels per CSS pixel: sharp on paper and on dense screens. */
const SCALE = 2

type Draw = () => Promise<ChartInView>
type Progress = { readonly signal: AbortSignal; readonly onProgress: (share: number) => void }

type Framed = {
  readonly svg: string
  readonly size: { readonly width: number; readonly height: number }
}

async function drawFramedSvg(
  view: ExportView,
  draw: Draw,
  form: PictureForm,
  progress: Progress,
): Promise<Framed> {
  const drawn = await draw()
  const texts = buildPictureTexts(view, drawn)
  const layout = layoutFrame(texts, form, drawn.charts)
  const chart = drawn.svg(layout.chart)
  stopIfCancelled(progress.signal)
  progress.onProgress(0.5)
  const { chartTheme, messages } = view
  const svg = buildFramedSvg({ layout, texts, chart, chartTheme, lang: messages.lang })
  return { svg, size: { width: layout.width, height: layout.height } }
}

type PngFailure = Extract<PngResult, { kind: 'failed' }>

function reportFailure({ messages }: ExportView, { reason }: PngFailure): ActionResult {
  return { kind: 'failed', reason: messages.exports.failures[reason] }
}

/** Draws a picture as PNG, in the fonts of its theme. */
function drawFrame({ chartTheme }: ExportView, { svg, size }: Framed, scale: number) {
  return drawPng(svg, size, { scale, fontFamily: chartTheme.fontFamily })
}

type Made = Extract<PngResult, { kind: 'made' }>

/** The warning that goes with a picture whose Chinese cannot be read. */
function buildWarning(
  { messages }: ExportView,
  { lacksChinese }: Made,
): { readonly warning?: string } {
  return lacksChinese ? { warning: messages.exports.lacksChinese } : {}
}

function saveSvg(view: ExportView, draw: Draw): ExportAction['run'] {
  return async (signal, onProgress) => {
    const { svg } = await drawFramedSvg(view, draw, 'page', { signal, onProgress })
    const blob = new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
    return saveFile(blob, buildExportFileName(view, view.ids, 'svg'), signal)
  }
}

function savePng(view: ExportView, draw: Draw, form: PictureForm): ExportAction['run'] {
  return async (signal, onProgress) => {
    const framed = await drawFramedSvg(view, draw, form, { signal, onProgress })
    const { size } = framed
    const result = await drawFrame(view, framed, form === 'page' ? SCALE : 1)
    if (result.kind === 'failed') return reportFailure(view, result)
    const mark = form === 'page' ? '' : `${size.width}x${size.height}`
    const fileName = buildExportFileName(view, view.ids, 'png', { extra: mark })
    return { ...saveFile(result.blob, fileName, signal), ...buildWarning(view, result) }
  }
}

/** Passes the failure through the promise that the clipboard waits for. */
class PngError extends Error {
  readonly result: PngFailure

  constructor(result: PngFailure) {
    super(result.reason)
    this.result = result
  }
}

function copyPng(view: ExportView, draw: Draw): ExportAction['run'] {
  return async (signal, onProgress) => {
    let warning = {}
    const png = async (): Promise<Blob> => {
      const framed = await drawFramedSvg(view, draw, 'page', { signal, onProgress })
      const result = await drawFrame(view, framed, SCALE)
      if (result.kind === 'failed') throw new PngError(result)
      stopIfCancelled(signal)
      warning = buildWarning(view, result)
      return result.blob
    }
    try {
      // Called before any await, while the browser still counts the click as user activation.
      const { kind } = await copyImage(png())
      return kind === 'copied'
        ? { kind, ...warning }
        : { kind: 'failed', reason: view.messages.exports.failures.notAllowed }
    } catch (error) {
      if (error instanceof PngError) return reportFailure(view, error.result)
      throw error
    }
  }
}

/** Actions for the chart in view: PNG, slide, SVG, and copy where the browser can copy images. */
export function listPictureActions(view: ExportView): readonly ExportAction[] {
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
    file('png', actions.png, savePng(view, chart, 'page')),
    file('slide', actions.slide, savePng(view, chart, 'slide')),
    file('svg', actions.svg, saveSvg(view, chart)),
    ...(canCopyImage()
      ? [{ ...file('picture', actions.picture, copyPng(view, chart)), kind: 'copy' as const }]
      : []),
  ]
}
