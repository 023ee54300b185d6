import { writeFile } from 'node:fs/promises';
import { DATABASE_TYPES } from './database/generated-files.ts';
import { readApiSchema } from './database/read-api-schema.ts';
import { renderDatabaseTypes } from './database/render-database-types.ts';
import { withMigratedDatabase } from './database/with-migrated-database.ts';

await writeFile(DATABASE_TYPES, renderDatabaseTypes(await withMigratedDatabase(readApiSchema)));
