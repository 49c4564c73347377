/* Tells from titles and first names whether "he" or "she" may stand for a person. Guesses for reading pronouns, never shown. */
import type { Found } from '../../../facts/fact';
import { FIRST_NAMES } from './name-words';

export type Gender = 'he' | 'she';

/** Borne by women. Not to be added: names that men bear too. */
const WOMEN = new Set(
  'Abigail Aisha Alexandra Alice Allison Amanda Amber Amy Ana Anastasia Angela Angelina Anita Ann Anna Anne Annie Ashley Barbara Beth Betsy Betty Brenda Carla Carly Carol Carolina Caroline Catherine Charlotte Chelsea Christina Christine Cindy Claire Claudia Condoleezza Cynthia Deborah Debbie Denise Diana Diane Donna Dorothy Eileen Elaine Elena Eleanor Elizabeth Ellen Emily Emma Erin Eva Evelyn Fatima Fiona Florence Gabrielle Gail Gina Gloria Hailey Hannah Heather Heidi Helen Hillary Irene Isabel Isabella Ivanka Jane Janet Janice Jennifer Jenny Jessica Jill Joan Joanna Joanne Joyce Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathy Katie Katrina Kellyanne Kimberly Kirsten Kristen Laura Lauren Lena Linda Lisa Liz Louise Lucy Lynn Margaret Maria Marie Martha Mary Megan Melania Melissa Michelle Molly Monica Nancy Naomi Natalie Nicole Nina Olga Olivia Pamela Patricia Paula Peggy Priya Rachel Rebecca Renee Rosa Rose Ruth Sally Samantha Sandra Sara Sarah Sharon Sheila Shirley Sofia Sophia Sophie Stephanie Sue Susan Suzanne Sylvia Tamara Tammy Tara Teresa Theresa Tiffany Tina Valerie Vanessa Vera Veronica Vicki Victoria Virginia Vivian Wendy Yvonne Zoe'.split(
    ' ',
  ),
);
/** Borne by both, or by too few to tell. */
const EITHER = new Set(
  'Alex Andrea Ali Christian Chris Francis Jamie Jean Jesse Kelly Kim Kyle Lee Leslie Robin Sam Terry Tracy Ashley Lynn'.split(
    ' ',
  ),
);
/** Borne by men, beside those of the common list. */
const MEN = new Set(
  'Barack Bernie Bill Billy Bobby Bradley Brett Bryan Calvin Cameron Chad Charlie Chuck Clarence Clint Cory Curtis Dale Darren Dean Dick Don Doug Duane Dwight Ed Eddie Edwin Eli Elliott Ethan Eugene Evan Gene Glenn Hank Herbert Herman Jake Jay Jared Jeb Jerome Joel Josh Julio Karim Kurt Lance Lloyd Lou Lyndon Marc Marco Marcus Mark Marshall Mick Mitch Mitt Nate Newt Norman Paulo Preston Randy Rand Ray Rex Rob Rod Ron Ross Rudy Rudolph Rupert Shane Shawn Spencer Stan Ted Theodore Tommy Travis Trevor Ty Vince Wallace Warren Wesley Will Willie Zachary'.split(
    ' ',
  ),
);
const HIS =
  /(?:^|[\s(“"])(?:Mr|Sir|Lord|King|Prince|Father|Congressman|Councilman|[Ss]pokesman|[Cc]hairman|[Bb]usinessman|[Aa]ctor)\.?\s(?:\p{Lu}[\p{L}.'’-]*\s)?$/u;
const HERS =
  /(?:^|[\s(“"])(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Congresswoman|Councilwoman|[Ss]pokeswoman|[Cc]hairwoman|[Bb]usinesswoman|[Aa]ctress)\.?\s(?:\p{Lu}[\p{L}.'’-]*\s)?$/u;

/** By full name; who cannot be told is not in it. */
export function tellGenders(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  found.forEach((list, i) => {
    const text = blocks[i] ?? '';
    for (const f of list) {
      if (f.type !== 'person') continue;
      const name = String(f.value ?? text.slice(f.from, f.to));
      const before = text.slice(Math.max(0, f.from - 24), f.from);
      const titled = genderByTitle(before);
      if (titled) genders.set(name, titled);
      else if (!genders.has(name)) {
        const gender = genderOf(name);
        if (gender) genders.set(name, gender);
      }
    }
  });
  return genders;
}

/** By a title at the end of what stands before a name: "Mr", "actress". */
export const genderByTitle = (before: string): Gender | null =>
  HIS.test(before) ? 'he' : HERS.test(before) ? 'she' : null;

/** By the first names of a full name; the last of several counts least: "Sarah Lee Roe" is a woman. Nicknames and titles may stand before. */
export function genderOf(name: string): Gender | null {
  for (const word of name.split(/\s+/).slice(0, -1)) {
    if (EITHER.has(word)) continue;
    if (WOMEN.has(word)) return 'she';
    if (MEN.has(word) || FIRST_NAMES.has(word)) return 'he';
  }
  return null;
}
