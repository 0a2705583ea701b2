/** The day where the reader is, as an ISO day (`2025-05-05`): the machine's clock in the machine's time zone. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a value has the form of an ISO day: `2025-05-05`. Whether the calendar has that day is not asked. */
export const isIsoDay = (value: string): boolean => DAY_FORM.test(value);
