/**
 * `npm run bench eligibility`: the speed of judging, and the number of questions compared with the best fixed order.
 */
import { measureChromium } from './chromium.js';
import { measureQuestions } from './questions.js';
import { measureSize } from './size.js';
import { measureSpeed } from './speed.js';

measureSpeed();
await measureSize();
await measureChromium();
measureQuestions();
