declare module 'virtual:knowledge' {
  const files: import('../../../engine/knowledge.ts').KnowledgeFiles;
  export default files;
}

declare module 'virtual:names' {
  const names: import('../../../engine/language-names.ts').LanguageNames[];
  export default names;
}
