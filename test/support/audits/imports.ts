import { parseSync, Visitor } from 'vite'

/** `specifier` is null where the address is computed, so that no check can follow it. */
export type Import = {
  specifier: string | null
  form: 'static' | 'dynamic' | 'type' | 'css' | 'glob'
}

/** What a source file asks of others, and whether it exports a default. */
export type Dependencies = { imports: readonly Import[]; hasDefaultExport: boolean }

/**
 * Reads every way in which a .ts, .tsx or .css file names another: imports, re-exports, types,
 * import(), import.meta.glob, @import. Throws on a file that does not parse: an unread file
 * would pass every check.
 */
export function dependenciesOf(path: string, source: string): Dependencies {
  if (path.endsWith('.css')) return { imports: cssImports(source), hasDefaultExport: false }

  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const imports: Import[] = []
  let hasDefaultExport = false
  const add = (form: Import['form'], specifier: string | null): void => {
    imports.push({ form, specifier })
  }

  new Visitor({
    ImportDeclaration: (node) => {
      const typed = node.specifiers.filter(
        (part) => part.type === 'ImportSpecifier' && part.importKind === 'type',
      )
      const onlyTypes =
        node.importKind === 'type' || (typed.length > 0 && typed.length === node.specifiers.length)
      add(onlyTypes ? 'type' : 'static', node.source.value)
    },
    ExportAllDeclaration: (node) => {
      add(node.exportKind === 'type' ? 'type' : 'static', node.source.value)
    },
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) {
        add(node.exportKind === 'type' ? 'type' : 'static', node.source.value)
      }
      hasDefaultExport ||= node.specifiers.some((part) => nameOf(part.exported) === 'default')
    },
    ExportDefaultDeclaration: () => {
      hasDefaultExport = true
    },
    ImportExpression: (node) => add('dynamic', textOf(node.source)),
    TSImportType: (node) => add('type', node.source.value),
    CallExpression: (node) => {
      if (!source.startsWith('import.meta.glob', node.start)) return
      const [first] = node.arguments
      const patterns = first?.type === 'ArrayExpression' ? first.elements : [first]
      for (const pattern of patterns) add('glob', pattern ? textOf(pattern) : null)
    },
  }).visit(program)
  return { imports, hasDefaultExport }
}

function nameOf(exported: { name: string } | { value: string }): string {
  return 'name' in exported ? exported.name : exported.value
}

function textOf(node: object): string | null {
  return 'value' in node && typeof node.value === 'string' ? node.value : null
}

function cssImports(source: string): Import[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, '')
  const pattern = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g
  return Array.from(bare.matchAll(pattern), ([, specifier]) => ({
    specifier: specifier ?? null,
    form: 'css',
  }))
}
