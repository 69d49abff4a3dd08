// The package declares its types under its own name only.
declare module '#tree-sitter' {
  export * from 'web-tree-sitter';
}
