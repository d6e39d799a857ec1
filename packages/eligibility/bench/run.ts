/** `npm run bench eligibility`: the speed of judging, and the number of questions beside the best fixed order. */
import { measureQuestions } from './questions.js';
import { measureSize } from './size.js';
import { measureSpeed } from './speed.js';

measureSpeed();
await measureSize();
measureQuestions();
