import { writeFile } from 'node:fs/promises';
import { SCHEMA_SNAPSHOT } from './database/generated-files.ts';
import { readSchemaSnapshot } from './database/read-schema-snapshot.ts';
import { withMigratedDatabase } from './database/with-migrated-database.ts';

await writeFile(SCHEMA_SNAPSHOT, await withMigratedDatabase(readSchemaSnapshot));
