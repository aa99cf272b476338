export interface Tick {
  ms: number;
  label: string;
}

/** From here on an axis counts in seconds, as the figures beside it do. */
const SECONDS_FROM = 1000;

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  // A power of ten is not exact below 1: the last factor always serves.
  return power * ([1, 2, 5].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10);
}

/**
 * The round times from `from` to `to`, in milliseconds, so far from each other on `pixels` that their labels do
 * not touch. One unit for the whole axis, and as many decimals as the step has.
 */
export function timeTicks(
  { from, to }: { from: number; to: number },
  { pixels, apart, signed = false }: { pixels: number; apart: number; signed?: boolean },
): Tick[] {
  const span = to - from;
  if (!(span > 0) || !(pixels > 0)) {
    return [];
  }
  const step = roundStep((span * apart) / pixels);
  const inSeconds = Math.max(Math.abs(from), Math.abs(to)) >= SECONDS_FROM;
  const [unit, per] = inSeconds ? ["s", 1000] : ["ms", 1];
  const decimals = Math.max(0, -Math.floor(Math.log10(step / per) + 1e-9));
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const ms = (first + index) * step;
    const amount = `${Math.abs(ms / per).toFixed(decimals)} ${unit}`;
    if (first + index === 0) {
      return { ms: 0, label: `0 ${unit}` };
    }
    return { ms, label: ms < 0 ? `−${amount}` : signed ? `+${amount}` : amount };
  });
}
