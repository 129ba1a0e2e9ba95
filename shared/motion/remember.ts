/** Keeps the last answers of a pure function that is asked the same things again and again. */
export function remember<Value>(most: number): (key: string, compute: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, compute) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = compute();
    known.set(key, value);
    return value;
  };
}
