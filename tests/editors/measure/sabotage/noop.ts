// Does nothing and says it did.
(globalThis as { overture?: unknown }).overture = { insert: async () => ({ kind: 'inserted' }) };
