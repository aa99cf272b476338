const onMac = () => navigator.userAgent.includes("Mac");

/** The key that commands are given with: ⌘ on macOS, where Ctrl edits text, Ctrl elsewhere. */
export function isCommand(
  event: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): boolean {
  const [wanted, other] = onMac() ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  return wanted && !other && !event.altKey && !event.shiftKey;
}

/** Where a layout has no Latin letters the place of the key counts. */
export function isLetter(event: Pick<KeyboardEvent, "key" | "code">, letter: string): boolean {
  return /^[a-z]$/i.test(event.key)
    ? event.key.toLowerCase() === letter
    : event.code === `Key${letter.toUpperCase()}`;
}

/** "Ctrl K", "⌘K". */
export const keyWords = (key: string) => (onMac() ? `⌘${key}` : `Ctrl ${key}`);

/** The same for `aria-keyshortcuts`. */
export const ariaKeys = (key: string) => `${onMac() ? "Meta" : "Control"}+${key}`;
