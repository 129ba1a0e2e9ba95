import { describedSuppression } from './described-suppression.mjs';
import { importTable } from './import-table.mjs';
import { noRawYmapAccess } from './no-raw-ymap-access.mjs';

export default {
  rules: {
    'no-raw-ymap-access': noRawYmapAccess,
    'described-suppression': describedSuppression,
    'import-table': importTable,
  },
};
