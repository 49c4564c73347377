/* The memory of a function that is asked the same questions again and again: the names of elements, whether a line says something. */

/** How many answers are kept: a page has some hundred different names and lines, asked about by several steps. */
const MOST_KEPT = 4000;

/** The same function, each answer worked out once. `most`: how many are kept before all are forgotten. */
export function remembered<Q, A>(tell: (question: Q) => A, most = MOST_KEPT): (question: Q) => A {
  const told = new Map<Q, A>();
  return (question) => {
    let answer = told.get(question);
    if (answer === undefined) {
      if (told.size >= most) told.clear();
      answer = tell(question);
      told.set(question, answer);
    }
    return answer;
  };
}
