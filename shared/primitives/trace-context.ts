/** W3C Trace Context, https://www.w3.org/TR/trace-context/: version-traceId-parentId-flags. */
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

export function formatTraceparent(traceId: string, spanId: string): string {
  return `00-${traceId}-${spanId}-01`;
}

/** The trace id of a `traceparent` header, or null if it is malformed or all zeros. */
export function parseTraceId(traceparent: string): string | null {
  const traceId = TRACEPARENT.exec(traceparent)?.[1];
  return traceId === undefined || /^0+$/.test(traceId) ? null : traceId;
}
