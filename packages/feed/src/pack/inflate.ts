export { inflateSync } from 'fflate';
