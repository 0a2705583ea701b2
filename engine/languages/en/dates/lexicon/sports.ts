/** Words that only a report of a match uses. Lower case. */
export const SPORTS_WORDS: ReadonlySet<string> = new Set(
  (
    'touchdown touchdowns quarterback quarterbacks rebounds kickoff overtime halftime playoff playoffs interception interceptions fumble basket ' +
    'baskets dunk rebound layup yards yarder pointer pointers coach scored scoring scorer goalkeeper striker midfielder defender penalty offside ' +
    'inning innings wicket nba nfl nhl knicks lakers buzzer foul fouls foul'
  ).split(' '),
);
