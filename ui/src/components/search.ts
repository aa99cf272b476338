/** As it is compared: without accents, without case. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most names are plain, and of ten thousand the difference is felt.
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "");
}

export const typedWords = (typed: string): string[] => fold(typed).split(/\s+/).filter(Boolean);

const inWord = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !inWord(text, at - 1) || !inWord(word, 0)) {
      return true;
    }
  }
  return false;
}

function placeOf(word: string, name: string, rest: string): number | null {
  if (name.startsWith(word)) {
    return 0;
  }
  if (name.includes(word)) {
    return beginsWord(name, word) ? 1 : 2;
  }
  return rest.includes(word) ? (beginsWord(rest, word) ? 3 : 4) : null;
}

/**
 * How well it matches, the least the best: at the beginning of the name, at that of a word of it, elsewhere in
 * it, in what else is known of it. Null where one of the words is nowhere. All is folded.
 */
export function rank(words: readonly string[], name: string, rest: string): number | null {
  let sum = 0;
  for (const word of words) {
    const place = placeOf(word, name, rest);
    if (place === null) {
      return null;
    }
    sum += place;
  }
  return name === words.join(" ") ? -1 : sum;
}
