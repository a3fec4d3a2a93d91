// As much of Citation.js as is used; it brings no types of its own.

declare module '@citation-js/core' {
  interface Configurations {
    '@csl': { styles: { add(name: string, xml: string): void } }
    '@bibtex': { format: { useIdAsLabel: boolean; asciiOnly: boolean } }
  }
  interface Output {
    format(name: 'ris', data: readonly object[], options: { format: 'object' }): Record<string, string>[]
    format(
      name: 'bibliography' | 'citation' | 'bibtex',
      data: readonly object[],
      options?: { template: string; lang: string },
    ): string
  }
  export const plugins: {
    config: { get<K extends keyof Configurations>(name: K): Configurations[K] }
    output: Output
  }
}

declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-bibtex'
