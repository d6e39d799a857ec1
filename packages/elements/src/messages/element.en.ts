import type { Translated } from '@mingce/i18n';
import type { elementZhCN } from './element.zh-CN.js';

export const elementEn: Translated<typeof elementZhCN> = {
  'element.background': 'Background and basis',
  'element.objectives': 'Objectives',
  'element.mainContent': 'Main content',
  'element.innovations': 'What is new',
  'element.keywords': 'Keywords',
  'element.terms': 'Terms explained',
  'element.scope': 'Scope',
  'element.standards': 'Standards',
  'element.cautions': 'Points to watch',
  'element.changes': 'Old and new compared',
};
