import { runWithDependencies } from './setup/dependencies.mjs';

runWithDependencies('scripts/demo/run-demo.ts');
