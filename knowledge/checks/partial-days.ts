/** First day a partial date may mean: `2014` gives `2014-01-01`. */
export const earliest = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;

/** Last day a partial date may mean, as text that compares right: `2014-02` gives `2014-02-31`. */
export const latest = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`;

/** True where one date is before another however the missing parts are filled in. */
export const surelyBefore = (one: string, other: string): boolean => latest(one) < earliest(other);
