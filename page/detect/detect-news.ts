export interface Evidence {
  code: string;
  weight: number;
  detail: string;
}
export interface Detection {
  verdict: 'news' | 'likely' | 'no';
  isNews: boolean;
  score: number;
  evidence: Evidence[];
}
export function detectNews(document: Document, _url: string): Detection {
  const yes = document.querySelector('meta[property="og:type"][content="article"]') !== null;
  return { verdict: yes ? 'news' : 'no', isNews: yes, score: yes ? 1 : 0, evidence: [] };
}
