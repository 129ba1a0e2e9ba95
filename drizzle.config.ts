import { defineConfig } from 'drizzle-kit';

// `npx drizzle-kit generate` writes the next migration after a change to the server's own tables.
export default defineConfig({
  dialect: 'postgresql',
  schema: './sync-server/database/schema.ts',
  out: './sync-server/database/migrations',
});
