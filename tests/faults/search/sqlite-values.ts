import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const MAGIC = 'SQLite format 3\0';

/** Tells whether a file is a SQLite database, whatever its name. */
export const isSqlite = (bytes: Buffer): boolean => bytes.subarray(0, 16).toString('latin1') === MAGIC;

/**
 * Returns every text and blob of a database, each in one piece even when its pages are scattered. It reads a copy, since the
 * browser may lock the file. Deleted values are not included: they are searched for in the bytes of the file.
 * @throws {Error} when the database is damaged
 */
export async function sqliteValues(path: string): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'overture-sqlite-'));
  try {
    const copy = join(folder, 'copy');
    for (const part of ['', '-wal', '-journal']) {
      await copyFile(path + part, copy + part).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT' || part === '') throw error;
      });
    }
    return valuesOf(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function valuesOf(path: string): Buffer[] {
  const database = new DatabaseSync(path);
  try {
    // A virtual table stores its rows in ordinary tables, which are listed too.
    const tables = database
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`)
      .all() as { name: string }[];
    return tables.flatMap(({ name }) => {
      const all = database.prepare(`SELECT * FROM "${name.replaceAll('"', '""')}"`);
      all.setReadBigInts(true);
      return (all.all() as Record<string, unknown>[]).flatMap((row) =>
        Object.values(row).flatMap((value) => {
          if (typeof value === 'string') return [Buffer.from(value)];
          return value instanceof Uint8Array ? [Buffer.from(value)] : [];
        }),
      );
    });
  } finally {
    database.close();
  }
}
