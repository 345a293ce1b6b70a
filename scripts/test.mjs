import { runWithDependencies } from './setup/dependencies.mjs';

runWithDependencies('scripts/run-tests.ts');
