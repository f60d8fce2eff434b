// CPU and memory of a whole process tree, read from /proc.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const TICKS = 100;
const PAUSE_MS = 20;

/** Parent, and CPU seconds of the process itself, for every process of the machine. */
function processes() {
  const out = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      out.set(Number(name), { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) / TICKS });
    } catch {
      // The process has ended since the folder was listed.
    }
  }
  return out;
}

function tree(root, all) {
  const members = new Set([root]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [pid, { parent }] of all) {
      if (members.has(parent) && !members.has(pid)) {
        members.add(pid);
        grown = true;
      }
    }
  }
  return members;
}

/** Proportional share in bytes: a page shared by two processes counts once. */
function memoryOf(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/**
 * Runs a command to its end. `cpu` is the larger of what was seen while polling and what the shell reports for all
 * descendants it waited for, so that neither short-lived nor detached helpers are lost.
 */
export function measure(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const script = '"$@" >&2; code=$?; times; exit $code';
    const child = spawn('bash', ['-c', script, 'measure', command, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const seen = new Map();
    let peak = 0;
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    const poll = setInterval(() => {
      const all = processes();
      let memory = 0;
      for (const pid of tree(child.pid, all)) {
        if (pid === child.pid) continue;
        const process = all.get(pid);
        if (process) seen.set(pid, process.cpu);
        memory += memoryOf(pid);
      }
      peak = Math.max(peak, memory);
    }, PAUSE_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(poll);
      if (code !== 0) return reject(new Error(`${command} ended with ${code}\n${err.slice(-2000)}`));
      const polled = [...seen.values()].reduce((sum, cpu) => sum + cpu, 0);
      resolve({ cpu: Math.max(polled, childTimes(out)), peak, wall: (performance.now() - startedAt) / 1000, err });
    });
  });
}

/** The second line of the shell's `times`: user and system time of its children. */
function childTimes(out) {
  const [, children = ''] = out.trim().split('\n').slice(-2);
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}
