/** For backgrounds in which nothing that an engine wrote waits to be read beside its article. */
import type { ClaimReading } from '../../src/background/jobs/claim-reading.ts';

export const noClaimReading: ClaimReading = { read: async () => undefined };
