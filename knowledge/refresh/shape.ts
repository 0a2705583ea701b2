import type { z } from 'zod';
import { BrokenSource } from './statement.ts';

/**
 * A source's data, once they have the shape the adapter was written for.
 *
 * @param where what was read, for the message: `congress-legislators`
 * @throws BrokenSource with the first three places that do not fit
 */
export function readShape<Schema extends z.ZodType>(schema: Schema, data: unknown, where: string): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const places = result.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
  throw new BrokenSource(`${where} has not the shape it had: ${places.join('; ')}`);
}
