/*
 * Which weights are worth their room in the model file. Doing without a weight harms by its square times how much the text made of it
 * (LeCun et al. 1990, "Optimal Brain Damage", with the gradients' squares for the second derivative; the root of their sum, since the
 * first steps of learning swell it). A key takes room of its own, so that one more weight of a kept key is cheaper than a new key.
 */

/** What a key takes besides its weights, and a weight. Bits, about, as gzip leaves them. */
const KEY = 13;
const WEIGHT = 5;

/** Weights, `width` a key, each with the sum of its gradients' squares. */
export interface Weights {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly width: number;
}

/** Marks the weights that harm least to do without with 0, as many as it takes for the others to need about `bits` bits. */
export function chooseWeights({ weights, squares, width }: Weights, bits: number): Uint8Array {
  const harm = weights.map((w, i) => w * w * Math.sqrt(squares[i] as number));
  const mask = new Uint8Array(weights.length);
  let low = -20;
  let high = 10;
  for (let round = 0; round < 25; round++) {
    const middle = (low + high) / 2;
    if (mark(mask, harm, width, Math.exp(middle)) > bits) low = middle;
    else high = middle;
  }
  mark(mask, harm, width, Math.exp(high));
  return mask;
}

/** Marks what harms by more than `price` a bit; returns how many bits that needs. */
function mark(mask: Uint8Array, harm: Float32Array, width: number, price: number): number {
  const least = price * WEIGHT;
  let bits = 0;
  mask.fill(0);
  for (let row = 0; row < harm.length; row += width) {
    let gain = -price * KEY;
    let kept = 0;
    for (let i = row; i < row + width; i++)
      if ((harm[i] as number) > least) {
        gain += (harm[i] as number) - least;
        kept++;
      }
    if (gain <= 0) continue;
    bits += KEY + kept * WEIGHT;
    for (let i = row; i < row + width; i++) if ((harm[i] as number) > least) mask[i] = 1;
  }
  return bits;
}
