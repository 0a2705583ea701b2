import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/**
 * Runs a program of `node_modules/.bin` from the project's root.
 *
 * @param program its name
 * @param args as they are: no shell reads them but on Windows
 * @param passOn gets the output as it comes; printed where left out
 * @returns the exit code and all it printed
 */
export function run(
  program: string,
  args: string[] = [],
  passOn: (chunk: Buffer) => void = (chunk) => process.stdout.write(chunk),
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', program), args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        passOn(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
