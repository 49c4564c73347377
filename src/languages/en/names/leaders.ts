/* Who leads, or led, a country: "President Roe" means them, whoever else of the surname a story names. */
import { mayBeOne, nameWords } from './persons';

const LEADERS = [
  'Joe Biden|Donald Trump|Barack Obama|George Bush|Bill Clinton|Jimmy Carter|Ronald Reagan|John Kennedy',
  'Boris Johnson|David Cameron|Gordon Brown|Tony Blair|Theresa May|Rishi Sunak|Keir Starmer|Margaret Thatcher',
  'Justin Trudeau|Pierre Trudeau|Stephen Harper|Mark Carney|Scott Morrison|Anthony Albanese|Jacinda Ardern',
  'Narendra Modi|Rajiv Gandhi|Indira Gandhi|Nawaz Sharif|Shehbaz Sharif|Imran Khan|Benazir Bhutto',
  'Benjamin Netanyahu|Angela Merkel|Olaf Scholz|Friedrich Merz|Emmanuel Macron|Nicolas Sarkozy|Vladimir Putin',
  'Jair Bolsonaro|Rodrigo Duterte|Ferdinand Marcos|Bongbong Marcos|Robert Mugabe|Nelson Mandela|Jacob Zuma',
]
  .join('|')
  .split('|')
  .map(nameWords);

/** The office of one. */
export const LEADS = /^(?:President|Prime Minister|Chancellor)$/;

/** Whether one of them has this surname. */
export const isLeaders = (surname: string): boolean => LEADERS.some((words) => words.at(-1) === surname);

/** Whether the name may be one of theirs. */
export const isLeader = (words: readonly string[]): boolean =>
  LEADERS.some((leader) => mayBeOne(leader, words));
