/** Registers every element. */
import './policy-picture/define.js';
import './policy-provider/define.js';
import './policy-reader/define.js';
import './policy-search/define.js';
