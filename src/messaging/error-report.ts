/** How an error crosses a context: as plain data, because an `Error` arrives as `{}` in Chrome. */
import * as v from 'valibot';
import { ERROR_CODES } from '../errors.ts';

export const ErrorReportSchema = v.object({
  code: v.picklist(ERROR_CODES),
  /** For the console, never shown to the reader. */
  message: v.string(),
});
