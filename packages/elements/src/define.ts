/** Registers every element. */
import './policy-provider/define.js';
