import { expect, it } from 'vitest'
import { inlineSvg } from '../../../../src/screens/present/layout/inlineSvg'

it('removes the style sheet, whose class names repeat in every SVG', () => {
  const svg =
    '<svg><path class="zr0-cls-0"></path><style ><![CDATA[\n.zr0-cls-0:hover{fill:red}\n]]>\n</style>\n</svg>'
  expect(inlineSvg(svg)).toBe('<svg><path class="zr0-cls-0"></path>\n</svg>')
})

it('turns text styles into attributes, without the font', () => {
  const svg = `<text x="1" style="font-size:20px;font-family:'A b', serif;font-weight:600;" y="2">92</text>`
  expect(inlineSvg(svg)).toBe('<text x="1" font-size="20px" font-weight="600" y="2">92</text>')
})

it('leaves text alone that looks like a style', () => {
  const svg = '<text x="1"> style="color:red" &lt;style&gt;a&lt;/style&gt;</text>'
  expect(inlineSvg(svg)).toBe(svg)
})
