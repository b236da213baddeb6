import { invalidArgument } from '../object';

/**
 * Excel's rules for defined names and names of Tables, which share one set of names.
 * @throws HostError InvalidArgument
 */
export function checkIdentifier(name: unknown): string {
  const valid =
    typeof name === 'string' &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !/^[A-Z]{1,3}\d+$/i.test(name) &&
    !/^(?:R|C|R\d*C\d*)$/i.test(name);
  if (!valid) throw invalidArgument(`The name ${String(name)} is not valid.`);
  return name;
}
