/** The day where the reader is, as an ISO day (`2025-05-05`): the machine's clock in the machine's time zone. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
