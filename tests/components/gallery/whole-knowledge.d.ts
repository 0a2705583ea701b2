declare module 'virtual:knowledge' {
  const files: import('../../../engine/knowledge.ts').KnowledgeFiles;
  export default files;
}

declare module 'virtual:names' {
  const names: import('../../../engine/knowledge.ts').LanguageNames[];
  export default names;
}
