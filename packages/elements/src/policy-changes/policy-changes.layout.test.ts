import { describeLayout } from '../testing/describe-layout.js';

describeLayout('policy-changes');
