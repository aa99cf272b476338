import styles from "./how-it-works.module.css";

function Place({
  x,
  name,
  tone,
  y = 42,
  dashed = false,
}: {
  x: number;
  name: string;
  tone: "dev" | "prod" | "backup";
  y?: number;
  dashed?: boolean;
}) {
  return (
    <>
      <rect
        x={x}
        y={y}
        width="96"
        height="26"
        rx="3"
        className={styles[tone]}
        strokeDasharray={dashed ? "4 3" : undefined}
      />
      <text x={x + 48} y={y + 17} className={styles.name}>
        {name}
      </text>
    </>
  );
}

function Addresses({ dev, prod }: { dev: string; prod: string }) {
  return (
    <>
      <path d="M0 34h96" className={styles.devLine} />
      <path d="M148 34h96" className={styles.prodLine} />
      <text x="48" y="27" className={styles.address}>
        dev’s address
      </text>
      <text x="196" y="27" className={styles.address}>
        prod’s address
      </text>
      <Place x={0} name={dev} tone="dev" />
      <Place x={148} name={prod} tone="prod" />
    </>
  );
}

function Diamond({ x }: { x: number }) {
  return (
    <>
      <path d={`M${x} 78l6 6-6 6-6-6z`} className={styles.diamond} />
      <circle cx={x} cy="84" r="1.3" className={styles.dot} />
    </>
  );
}

/** The workflow in three pictures: the address stays, the database changes. */
export function HowItWorks() {
  return (
    <svg
      className={styles.figure}
      viewBox="0 0 864 128"
      role="img"
      aria-label="How a promotion works: snapshot both, prepare and check the copy, swap within milliseconds and keep the old one."
    >
      <g>
        <Addresses dev="dev" prod="prod" />
        <path d="M48 69v8M196 69v8" className={styles.stem} />
        <Diamond x={48} />
        <Diamond x={196} />
        <text x="0" y="120" className={styles.caption}>
          1 Snapshot both
        </text>
      </g>
      <path d="M277 30v80M587 30v80" className={styles.rule} />
      <g transform="translate(310 0)">
        <Addresses dev="dev" prod="prod" />
        <Diamond x={48} />
        <path d="M56 84h84" className={styles.arrow} strokeDasharray="3 3" />
        <path d="m139 80 5 4-5 4" className={styles.arrow} />
        <Place x={148} y={72} name="copy of dev" tone="dev" dashed />
        <text x="0" y="120" className={styles.caption}>
          2 Prepare and check the copy
        </text>
      </g>
      <g transform="translate(620 0)">
        <Addresses dev="dev" prod="copy of dev" />
        <Place x={148} y={72} name="prod (old)" tone="backup" dashed />
        <text x="0" y="120" className={styles.caption}>
          3 Swap in ms, keep the old one
        </text>
      </g>
    </svg>
  );
}
