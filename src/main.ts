import { runAction } from './action/run-action.ts';

await runAction(process.env, process.cwd());
