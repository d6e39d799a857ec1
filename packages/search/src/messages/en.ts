import type { SearchMessages } from './zh-CN.js';

export const en: SearchMessages = {
  'search.manifestInvalid':
    'The manifest of the search index is incomplete: {member} is missing or not what it should be; publish the feed again with mingce build.',
  'search.formatUnsupported':
    'The search index has format version {version}, and this component reads {supported} and others of that major version; update the component on the page.',
  'search.analyzerMismatch':
    'The search index was made with the text rules {analyzer}, and this component uses {supported}, so it would find nothing; publish with the same version of mingce, or update the component on the page.',
  'search.partCorrupt':
    'Part {part} of the search index is damaged and was not used; try again, and if it stays so, publish the feed again.',
  'search.partUnavailable':
    'Part {part} of the search index, without which nothing can be found, could not be fetched; check the network and try again.',
  'search.sourceTimeout':
    'The feed {source} did not answer within {milliseconds} milliseconds, so the results are without it; try again later.',
  'search.duplicateDocument': 'Two documents have the id {id}; ids are unique, so change one of them.',
  'search.dateInvalid':
    'Document {id} has “{date}” as {name}, which is no calendar date from 1900 on; write it as YYYY-MM-DD, such as 2025-03-14.',
};
