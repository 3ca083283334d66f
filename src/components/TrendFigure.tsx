export function TrendFigure(_props: unknown) {
  return <div style={{ height: 208, background: '#eee' }} />
}
