import type { Colour } from "../api/generated/Colour";
import { cx } from "./cx";
import styles from "./mark.module.css";

const SHAPES: Record<Colour, React.ReactElement> = {
  crimson: <path d="M5.800 1h6.400L17 5.800v6.400L12.200 17H5.800L1 12.200V5.800z" />,
  amber: <rect x="1.5" y="1.5" width="15" height="15" rx="3" />,
  teal: <circle cx="9" cy="9" r="8" />,
  violet: <path d="M9 .4 17.600 9 9 17.600.4 9z" />,
};

export const COLOURS: { value: Colour; label: string; shape: string }[] = [
  { value: "crimson", label: "Crimson", shape: "octagon" },
  { value: "amber", label: "Amber", shape: "square" },
  { value: "teal", label: "Teal", shape: "disc" },
  { value: "violet", label: "Violet", shape: "diamond" },
];

function firstLetter(name: string): string {
  const first = new Intl.Segmenter().segment(name.trim())[Symbol.iterator]().next();
  return first.done ? "" : first.value.segment.toLocaleUpperCase();
}

/** Colour, shape and letter of an environment; the name is always beside it. */
export function Mark({ colour, name, large = false }: { colour: Colour; name: string; large?: boolean }) {
  return (
    <svg
      className={cx(styles.mark, large && styles.large)}
      data-colour={colour}
      viewBox="0 0 18 18"
      aria-hidden="true"
    >
      {SHAPES[colour]}
      <text x="9" y="12.6">
        {firstLetter(name)}
      </text>
    </svg>
  );
}

/** An environment mentioned in text: mark and name, never broken apart. */
export function EnvironmentName({ environment }: { environment: { name: string; colour: Colour } }) {
  return (
    <span className={styles.name}>
      <Mark colour={environment.colour} name={environment.name} />
      {environment.name}
    </span>
  );
}
