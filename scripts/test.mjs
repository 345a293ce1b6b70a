import { runWithDependencies } from './setup/dependencies.mjs';

runWithDependencies('scripts/checks/run-tests.ts');
