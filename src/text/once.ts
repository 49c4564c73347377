/*
 * V8 writes the rest of an expression out anew for each way to come to it, up to ten times. Where it looks ahead it begins afresh, so that
 * what stands behind is written once. Expressions of many words are half as much code so, and past 16 MB of code V8 makes no more of them
 * fast.
 */

/** Before what begins with no blank, behind what may be missing or is of several lengths: it matches wherever that does. */
export const ONCE = '(?=\\S)';
