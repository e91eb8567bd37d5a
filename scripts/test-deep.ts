import { spawnSync } from 'node:child_process';

/** The tests with every service call of the fault tests made to fail in turn, and all random cases. */
const env = { ...process.env, DEEP: '1' };
const { status } = spawnSync('npm', ['test'], { env, stdio: 'inherit', shell: true });
process.exit(status ?? 1);
