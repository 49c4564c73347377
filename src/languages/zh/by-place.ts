/* Several rules ask a reader for the same places of one text: what it answered there is kept until it is asked about another text. */

type Reader<T> = (text: string, at: number) => T;

/** The reader with a memory of the last text. */
export function byPlace<T>(read: Reader<T>): Reader<T> {
  let last = '';
  let answers: (T | undefined)[] = [];
  return (text, at) => {
    if (text !== last) {
      last = text;
      answers = new Array(text.length);
    }
    let answer = answers[at];
    if (answer === undefined) {
      answer = read(text, at);
      answers[at] = answer;
    }
    return answer;
  };
}
