/** What of Trusted Types is used here; the compiler's DOM library does not have them all. */
interface Policy {
  createHTML?(html: string): string;
  createScriptURL?(url: string): string;
}
interface PolicyFactory {
  createPolicy<Rules extends Policy>(name: string, rules: Rules): Rules;
}

/**
 * A policy by one of the names that the page's header admits (sync-server/http/security-headers.ts). Its answers are
 * typed as the strings they stand for; a browser without Trusted Types gets the strings themselves.
 */
export function createPolicy<Rules extends Policy>(name: 'frame' | 'worker' | 'service-worker', rules: Rules): Rules {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }; // absent in browsers without them
  return trustedTypes?.createPolicy(name, rules) ?? rules;
}
