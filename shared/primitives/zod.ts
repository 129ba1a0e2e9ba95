import { z } from 'zod';

// By default zod probes, when the first schema is made, whether it may evaluate code. In the browser it may not, and
// the probe is logged as a violation of the policy. So whoever makes schemas there takes `z` from here.
z.config({ jitless: true });

export { z };
