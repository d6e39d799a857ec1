import type { Translated } from '@mingce/i18n';
import type { zhCN } from './messages.zh-CN.js';

export const en: Translated<typeof zhCN> = {
  guideMissing: 'Guide not found',
  guideFailed: 'The guide cannot be opened now',
  guideStep: 'Question {number}',
  guideStepOf: 'Question {number}, at most {remaining} more',
  guideChosen: 'Your earlier answer',
  guideGiven: 'Your answers',
  guideChange: 'Change',
  guideChangeOf: 'Change: {question}',
  guideBack: 'Previous question',
  guideKeep: 'Keep my answer',
  guideRestart: 'Start again',
  guideOutcome: 'Result',
  guideBasis: 'Basis',
  guideWhom: 'Whom to ask',
  guideServices: 'Apply',
  guideCopy: 'Copy the result',
  guideDisclaimer: 'The result follows from your answers; the office in charge decides.',
  guidePrivacy: 'Your answers stay on this page and are not sent anywhere.',
  guideDoubtful:
    'A clause behind this guide has changed, and the guide is being checked. Rely on the document in force, or ask the office in charge.',
  guideEnded:
    'This guide held until {date}; the rules may have changed since. Rely on the document in force, or ask the office in charge.',
  guideNotYet: 'This guide holds from {date}; until then the earlier rules apply.',
  guidePolicyEnded:
    '“{title}”, which this guide rests on, is no longer in force. Rely on the document in force, or ask the office in charge.',
  guideBroken: 'This step has no result. Go back to the previous question, or ask the office in charge.',
  guideTextAnswer: '{number}. {question} {answer}',
  guideTextOutcome: 'Result: {outcome}',
  guideTextSource: 'Source: {source}',
};
