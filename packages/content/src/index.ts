export { countForeignCharacters, normalizeText } from './characters/normalize-text.js';
export {
  type ClauseComparison,
  clauseWords,
  compareClauses,
  compareTexts,
  compareVersions,
  type TextPiece,
  type VersionComparison,
} from './compare/index.js';
export { type FrontMatterForm, type SourceParts, splitFrontMatter } from './front-matter.js';
export { textToMarkdown } from './markdown/text-to-markdown.js';
export { contentMessages } from './messages/index.js';
export { type ParsedContent, type ParseOptions, parseContent } from './parse-content.js';
export { extractTasks } from './tasks/extract-tasks.js';
export { type FlatClause, flattenClauses } from './text/flatten-clauses.js';
export { inlineText } from './text/inline-text.js';
export { type OutlineEntry, outline } from './text/outline.js';
export { plainText } from './text/plain-text.js';
