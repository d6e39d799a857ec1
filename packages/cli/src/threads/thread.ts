/** Entry file of a thread, which does one task after another. */
import { parentPort } from 'node:worker_threads';
import { jobs, type Task } from './thread-jobs.js';

parentPort?.on('message', (task: Task) => parentPort?.postMessage(jobs[task.job](task as never)));
