/** Declares how an error crosses contexts: as plain data, because an `Error` arrives as `{}` in Chrome. */
import * as v from 'valibot';
import { ERROR_CODES } from '../errors.ts';

export const ErrorReportSchema = v.object({
  code: v.picklist(ERROR_CODES),
  /** For the console, never shown to the reader. */
  message: v.string(),
  details: v.exactOptional(
    v.object({
      engine: v.exactOptional(v.string()),
      host: v.exactOptional(v.string()),
      status: v.exactOptional(v.number()),
      waitSeconds: v.exactOptional(v.number()),
      model: v.exactOptional(v.string()),
      said: v.exactOptional(v.string()),
      language: v.exactOptional(v.string()),
    }),
  ),
});
