/*
 * V8 writes the rest of an expression out anew for each way to come to it, up to ten times. Where it looks ahead it begins afresh, so that
 * what stands behind is written once: expressions of many words are half as much code, and past 16 MB of code V8 makes no more of them
 * fast.
 */

/** Matches anywhere, and nothing. Behind what may be missing or is of several lengths, before much else. */
export const ONCE = '(?=)';
