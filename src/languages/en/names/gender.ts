/* Tells from titles and first names whether "he" or "she" may stand for a person. Guesses for reading pronouns, never shown. */
import type { Found } from '../../../facts/fact';
import { near } from '../../../text/near-letters';
import { FIRST_NAMES } from './name-words';

export type Gender = 'he' | 'she';

/** Borne by women. Not to be added: names that men bear too. */
const WOMEN = new Set(
  'Abigail Adriana Agnes Agnieszka Aisha Aleksandra Alexandra Alice Allison Amanda Amber Amelia Amelie Amina Amy Amélie Ana Anastasia Angela Angelina Anika Anita Anjali Anke Ann Anna Annalena Anne Annie Annika Antonella Antonia Aoife Astrid Ayesha Barbara Beatrice Beatriz Beth Betsy Betty Bianca Birgit Brenda Bridget Brigitte Camila Camilla Camille Carla Carly Carmen Carol Carolina Caroline Catarina Catherine Cecilia Celine Charlotte Chelsea Chiara Chloe Christina Christine Ciara Cindy Claire Clara Claudia Claudine Condoleezza Consuelo Cristina Cynthia Céline Daniela Debbie Deborah Deepika Delphine Denise Diana Diane Dolores Donna Dorothy Ebba Eileen Eilidh Elaine Eleanor Elena Eleni Eleonora Elif Elisa Elisabeth Elizabeth Ellen Elsa Emilia Emily Emma Erin Esther Eugenia Eva Evelyn Fatima Federica Fernanda Fiona Florence Francesca Francoise Françoise Freya Frida Gabriela Gabrielle Gail Gemma Gina Giorgia Giulia Gloria Graciela Greta Gretchen Guadalupe Hailey Hanna Hannah Heather Heidi Helen Helena Helga Henrietta Hilda Hilde Hillary Ida Ilse Imogen Ines Ingrid Inés Irene Irina Isabel Isabella Isabelle Isobel Ivanka Jacqueline Jana Jane Janet Janice Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Juliana Julie Juliette Justine Kaja Kamala Karen Karin Katarina Kate Katharina Katherine Kathleen Kathy Katie Katja Katrina Keira Kellyanne Kimberly Kirsten Kristen Kristina Lakshmi Laura Lauren Leila Lena Leticia Lidia Linda Lisa Liz Lizzy Lorena Lorraine Louise Lucia Lucy Lucía Ludmila Luisa Lydia Maeve Magdalena Maja Malala Marcela Margaret Margarita Margot Maria Mariam Mariana Marie Marina Marine Marisol Marta Martha Martina Mary Mathilde Matilda Maureen Meera Megan Melania Melissa Mercedes Mette Mia Michelle Mireille Miriam Molly Monica Mónica Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nerea Niamh Nicole Nina Noor Nora Noreen Oksana Olga Olivia Ophelia Orla Paloma Pamela Paola Parvati Patricia Paula Peggy Petra Philippa Phoebe Pilar Pirjo Priya Priyanka Rachel Raquel Rasha Rebecca Renata Renee Rita Roisin Rosa Rosalind Rosanna Rosario Rose Ruta Ruth Róisín Sabrina Sally Salma Samantha Sandra Saoirse Sara Sarah Savitri Selma Shabana Sharon Sheila Shirley Shreya Sigrid Silvia Simone Sinead Sinéad Siobhan Sofia Solveig Sophia Sophie Soraya Stephanie Sue Sunita Susan Susanna Susanne Suzanne Svetlana Swati Sylvia Tamar Tamara Tammy Tanya Tara Tatiana Teresa Teresita Tessa Theodora Theresa Tiffany Tina Ulrike Ursula Valentina Valeria Valerie Vanessa Vera Veronica Vicki Victoria Viktoria Viola Virginia Virginie Vivian Wendy Wilhelmina Winifred Xiomara Yasmin Yekaterina Yulia Yvette Yvonne Zainab Zara Zeynep Zoe'.split(
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
  'Abdul Abdullah Ahmed Akira Alejandro Alessandro Alexei Alfonso Alvaro Amir Anatoly Anders Andreas Andrzej Anil Anselmo Antoine Anton Antonis Arjun Arnaud Arun Ashok Asif Axel Baptiste Barack Bart Benoit Bernd Bernie Bilal Bill Billy Bjorn Bobby Bradley Brett Bruno Bryan Calvin Cameron Carlo Carsten Cesar Chad Charlie Christoph Christos Chuck Clarence Claude Clint Cory Cristian Cristián Curtis Dale Damien Dani Darren Davide Dean Deepak Dick Diego Dieter Dimitri Dmytro Don Donal Doug Dragan Duane Dwight Eamon Ed Eddie Edwin Eli Elliott Elon Emeka Emilio Enrique Enzo Ernesto Esteban Ethan Eugene Eusebio Evan Fabio Fabrizio Faisal Felipe Felix Fergal Filip Florian Franck Francois Franz François Friedrich Gabriel Gareth Gene Georg Georgi Gerhard Giacomo Gianni Giorgio Giorgos Giovanni Giulio Giuseppe Glenn Goran Guillermo Gunther Gustav Gustavo Hal Hamid Hamza Hank Hans Harald Hector Heinrich Helmut Henrik Herbert Herman Hernán Hiroshi Horst Hugo Ignacio Ihor Imran Ismail Ivo Jaime Jake Jakub Jan-Erik Jared Javad Jay Jeb Jens Jeroen Jerome Joachim Joao Joel Johan Johannes Jonas Jordi Josef Josh José João Julio Jurgen Jürgen Karim Kaspar Kenji Khaled Klaus Kofi Konstantin Krzysztof Kurt Kwadwo Kwame Lance Lars Leif Leonardo Lionel Lloyd Lorenzo Lou Luc Luca Luciano Luigi Luiz Lukas Lyndon Maciej Magnus Mahmoud Malcolm Mamadou Manuel Marc Marcel Marcelo Marcin Marco Marcus Marek Mark Marshall Mateo Matteo Matthias Mauricio Mauro Maxim Maxime Mehmet Mick Mikhail Mikko Mitch Mitt Mohammad Moussa Murat Mustafa Nate Naveed Newt Nicolas Nicolás Nikola Nikolai Nikolas Nikos Norman Oleg Oleksandr Olivier Orlando Osama Osman Oswaldo Otto Paolo Pascal Paulo Pavel Pavlo Per Petr Petro Philippe Piers Pietro Piotr Preston Rafael Rafał Rahul Raj Rajesh Ramesh Ramon Ramón Rand Randy Rashid Raul Ray Raúl Reinhard Rex Reza Rob Roberto Rod Rodrigo Rohan Roland Romain Ron Ross Ruben Rubén Rudolph Rudy Rupert Salvador Samir Sanjay Santiago Satoshi Seamus Sebastian Sebastián Sergio Serhii Shane Shawn Siddharth Silvio Slobodan Spencer Stan Stefan Stefano Sunil Sven Takeshi Tariq Ted Theodore Tobias Tomasz Tommy Tomás Torsten Travis Trevor Tunde Ty Ulrich Umar Uwe Vikram Viktor Vince Vincenzo Vitaly Volodymyr Wallace Warren Werner Wesley Wilhelm Will Willie Wolfgang Wout Xavier Yannick Yevgeny Yiannis Yuri Yves Zachary Zoltan'.split(
    ' ',
  ),
);
/** Whose relative somebody is, between commas: "his wife, Sanne, rose". */
const HIS_KIN =
  /\b(?:(?:grand|step)?(?:son|father)|husband|(?:half-|step)?brother|nephew|uncle|boyfriend|widower),\s$/;
const HERS_KIN =
  /\b(?:(?:grand|step)?(?:daughter|mother)|wife|(?:half-|step)?sister|niece|aunt|girlfriend|widow),\s$/;
const HIS = near(
  /(?:^|[\s(“"])(?:Mr|Sir|Lord|King|Prince|Father|Congressman|Councilman|[Ss]pokesman|[Cc]hairman|[Bb]usinessman|[Aa]ctor|(?:grand|step)?(?:son|father)|husband|(?:half-|step)?brother|nephew|uncle|boyfriend|widower)\.?\s(?:\p{Lu}[\p{L}.'’-]*\s)?$/u,
);
const HERS = near(
  /(?:^|[\s(“"])(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Congresswoman|Councilwoman|[Ss]pokeswoman|[Cc]hairwoman|[Bb]usinesswoman|[Aa]ctress|(?:grand|step)?(?:daughter|mother)|wife|(?:half-|step)?sister|niece|aunt|girlfriend|widow)\.?\s(?:\p{Lu}[\p{L}.'’-]*\s)?$/u,
);

/** By full name; who cannot be told is not in it. */
export function tellGenders(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  const values = new Set<string>();
  found.forEach((list, i) => {
    const text = blocks[i] ?? '';
    for (const f of list) {
      if (f.type !== 'person') continue;
      const name = String(f.value ?? text.slice(f.from, f.to));
      values.add(name);
      const before = text.slice(Math.max(0, f.from - 24), f.from);
      const titled = genderByTitle(before);
      if (titled) genders.set(name, titled);
      else if (!genders.has(name)) {
        const gender =
          genderOf(name) ?? (/^[,.)]/.test(text.slice(f.to, f.to + 1)) ? genderByKin(before) : null);
        if (gender) genders.set(name, gender);
      }
    }
  });
  // "President Roe" in a story of Ida Roe: her husband
  for (const [full, gender] of [...genders]) {
    const surname = full.split(' ').at(-1) ?? '';
    if (surname !== full && values.has(surname) && !genders.has(surname))
      genders.set(surname, gender === 'she' ? 'he' : 'she');
  }
  return genders;
}

/** By a title at the end of what stands before a name: "Mr", "actress". */
export const genderByTitle = (before: string): Gender | null =>
  HIS.test(before) ? 'he' : HERS.test(before) ? 'she' : null;

const genderByKin = (before: string): Gender | null =>
  HIS_KIN.test(before) ? 'he' : HERS_KIN.test(before) ? 'she' : null;

/** By the first names of a full name; the last of several counts least: "Sarah Lee Roe" is a woman. Nicknames and titles may stand before. */
export function genderOf(name: string): Gender | null {
  for (const said of name.split(/\s+/).slice(0, -1)) {
    const word = WOMEN.has(said) || MEN.has(said) ? said : said.normalize('NFD').replace(/\p{M}/gu, '');
    if (EITHER.has(word)) continue;
    if (WOMEN.has(word)) return 'she';
    if (MEN.has(word) || FIRST_NAMES.has(word)) return 'he';
  }
  return null;
}
