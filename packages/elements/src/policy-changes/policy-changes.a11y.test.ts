import { describeAccessibleExamples } from '../testing/accessible-examples.js';

describeAccessibleExamples('policy-changes');
