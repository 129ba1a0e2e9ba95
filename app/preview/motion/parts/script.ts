import { createContext } from 'react';
import type { EastAsian } from '$shared/motion/east-asian';

/** What the scene being drawn is written in, where it matters to its letters. */
export const ScriptContext = createContext<EastAsian | null>(null);
