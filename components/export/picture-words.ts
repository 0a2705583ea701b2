/** What a picture of a card says, line by line. */
export interface PictureWords {
  kind: 'leader' | 'treaty';
  title: string;
  /** Short lines under the title. */
  lines: string[];
  /** A paragraph; empty where there is none. */
  text: string;
  /** Where it comes from and as of when. */
  foot: string;
}
