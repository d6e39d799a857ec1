/** Registers every element. */
import './policy-changes/define.js';
import './policy-glossary/define.js';
import './policy-interpretation/define.js';
import './policy-picture/define.js';
import './policy-picture-card/define.js';
import './policy-provider/define.js';
import './policy-reader/define.js';
import './policy-search/define.js';
