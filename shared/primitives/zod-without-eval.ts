import { z } from 'zod';

// By default zod probes whether it may evaluate code. It may not here, and the probe is logged as a violation of the
// policy. Each realm's entry imports this before it parses anything.
z.config({ jitless: true });
