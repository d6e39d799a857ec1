import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import type { Cost } from './engines/engine.js';

export interface Finished extends Cost {
  code: number | null;
  output: string;
  /** Reason why it was ended before it was done. */
  stopped?: string | undefined;
}

export interface Limits {
  seconds: number;
  /** Limit for the sum of all processes, so that the machine stays usable. */
  megabytes?: number;
}

const interval = 50;

/**
 * Runs a program to its end, or to a limit, and reports what it cost. Processor time and memory are read from `/proc`,
 * so they are absent elsewhere; the peak is the largest sum of the peaks of the program and of those alive beside it.
 */
export function runMeasured(
  command: string,
  args: readonly string[],
  cwd: string,
  limits: Limits,
): Promise<Finished> {
  const { seconds, megabytes = (totalmem() / 2 ** 20) * 0.6 } = limits;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const cpus = new Map<number, number>();
    let peak = 0;
    let output = '';
    let stopped: string | undefined;
    const keep = (data: Buffer) => {
      output = (output + data.toString('utf8')).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const stop = (why: string) => {
      stopped ??= why;
      for (const pid of treeOf(child.pid)) killQuietly(pid);
      child.kill('SIGKILL');
    };
    const timer = setInterval(() => {
      let living = 0;
      for (const pid of treeOf(child.pid)) {
        const use = useOf(pid);
        if (use) cpus.set(pid, use.cpu);
        living += use?.peak ?? 0;
      }
      peak = Math.max(peak, living);
      if (peak > megabytes) stop(`needed more than ${Math.round(megabytes)} MB`);
      if (performance.now() - started > seconds * 1000) stop(`not done within ${seconds} s`);
    }, interval);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      const wallSeconds = (performance.now() - started) / 1000;
      const cost: Cost = { wallSeconds };
      if (cpus.size > 0) {
        cost.cpuSeconds = Array.from(cpus.values()).reduce((sum, cpu) => sum + cpu, 0);
        cost.peakMegabytes = peak;
      }
      resolve({ ...cost, code, output, stopped });
    });
  });
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has ended in the meantime.
  }
}

function treeOf(pid: number | undefined): number[] {
  if (pid === undefined) return [];
  const list = readIfThere(`/proc/${pid}/task/${pid}/children`) ?? '';
  return [pid, ...list.split(' ').filter(Boolean).map(Number).flatMap(treeOf)];
}

/** Linux counts processor time in hundredths of a second. */
const ticks = 100;

function useOf(pid: number): { cpu: number; peak: number } | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readIfThere(`/proc/${pid}/status`) ?? '');
  if (!stat || !peak) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { cpu: (Number(fields[11]) + Number(fields[12])) / ticks, peak: Number(peak[1]) / 1024 };
}

function readIfThere(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended between the two calls.
    return undefined;
  }
}
