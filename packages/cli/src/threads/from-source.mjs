/** Entry file of a thread if the program runs from source: tsx registers itself in the main thread alone. */
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
