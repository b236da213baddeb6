/** So many answers are kept; then they are forgotten all at once. */
const MOST = 20_000;

/**
 * The function with its answers kept by a key, for texts that thousands of rows have in common. Nothing is kept for
 * inputs to which there is no answer.
 */
export function once<T, K, V>(keyOf: (input: T) => K, make: (input: T) => V): (input: T) => V {
  const known = new Map<K, V>();
  return (input) => {
    const key = keyOf(input);
    let value = known.get(key);
    if (value !== undefined) return value;
    value = make(input);
    if (known.size >= MOST) known.clear();
    if (value !== undefined) known.set(key, value);
    return value;
  };
}
