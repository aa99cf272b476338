import type { ReactElement } from "react";
import styles from "./icon.module.css";

const SHAPES = {
  pipeline: (
    <>
      <rect x="1.5" y="5.5" width="4" height="5" rx="1" />
      <rect x="10.5" y="5.5" width="4" height="5" rx="1" />
      <path d="M5.5 8h5M8.7 6.3 10.4 8 8.7 9.7" />
    </>
  ),
  run: <path d="M5 3.2v9.6L12.5 8z" />,
  branch: (
    <>
      <circle cx="4.5" cy="3.5" r="1.7" />
      <circle cx="4.5" cy="12.5" r="1.7" />
      <circle cx="11.5" cy="5.5" r="1.7" />
      <path d="M4.5 5.2v5.6M11.5 7.2c0 2.300-7 1.300-7 3.600" />
    </>
  ),
  snapshot: (
    <>
      <path d="M8 2 14 8l-6 6-6-6z" />
      <circle cx="8" cy="8" r="1.4" fill="currentColor" stroke="none" />
    </>
  ),
  backup: (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="1" strokeDasharray="2.4 1.8" />
      <path d="M5.500 8h5" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="10.5" r="2.7" />
      <path d="m7 8.600 6-6M10.500 5l2 2" />
    </>
  ),
  settings: (
    <>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.800v2M8 12.200v2M1.800 8h2M12.200 8h2M3.600 3.600l1.400 1.400M11 11l1.400 1.400M12.400 3.600 11 5M5 11l-1.400 1.400" />
    </>
  ),
  cloud: <path d="M4.500 12.500a3 3 0 0 1-.3-6 4 4 0 0 1 7.700.8 2.700 2.700 0 0 1-.4 5.200z" />,
  computer: (
    <>
      <rect x="2" y="3" width="12" height="8" rx="1" />
      <path d="M5.500 13.500h5M8 11v2.500" />
    </>
  ),
  plug: <path d="M6 2v3.500M10 2v3.500M4 5.500h8V8a4 4 0 0 1-8 0zM8 12v2.500" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1" />
      <path d="M10.500 5.500v-3h-8v8h3" />
    </>
  ),
  database: (
    <>
      <ellipse cx="8" cy="3.8" rx="5" ry="1.9" />
      <path d="M3 3.800v8.400c0 1 2.200 1.900 5 1.900s5-.9 5-1.900V3.800M3 8c0 1 2.200 1.900 5 1.900S13 9 13 8" />
    </>
  ),
  script: <path d="m3 4.500 3.500 3.500L3 11.500M8 12h5" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="6.5" rx="1" />
      <path d="M5.300 7V5a2.700 2.700 0 0 1 5.400 0v2" />
    </>
  ),
  pin: <path d="M6 2.500h4M6.500 2.500v4L4.500 9h7l-2-2.500v-4M8 9v4.500" />,
  check: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m5.300 8.200 2 2 3.500-4" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2.200 14.500 13.500h-13z" />
      <path d="M8 6.500v3.200M8 11.600v.1" />
    </>
  ),
  block: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m3.800 3.800 8.400 8.400" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.300v4M8 4.800v.1" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.500V8l2.300 1.500" />
    </>
  ),
  todo: <circle cx="8" cy="8" r="5" />,
  undone: (
    <>
      <circle cx="8" cy="8" r="6" strokeDasharray="2.200 1.800" />
      <path d="M10.500 9.500c0-2-1-2.500-2.500-2.500H5.800M7.300 5.300 5.600 7l1.700 1.700" />
    </>
  ),
  skipped: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.500 8h5" />
    </>
  ),
  back: (
    <>
      <path d="M6 3 2.500 6.500 6 10" />
      <path d="M2.500 6.500h7a4 4 0 0 1 0 7H6" />
    </>
  ),
  refresh: <path d="M13.500 8A5.500 5.500 0 1 1 11.600 3.800M13.300 2v3h-3" />,
  arrowRight: <path d="M2.500 8h11M9.500 4l4 4-4 4" />,
  arrowLeft: <path d="M13.500 8h-11M6.500 4l-4 4 4 4" />,
  chevronDown: <path d="m4.500 6.500 3.500 3.500 3.500-3.500" />,
  chevronUp: <path d="m4.500 9.500 3.500-3.500 3.500 3.500" />,
  star: <path d="m8 2.200 1.800 3.700 4 .6-2.900 2.800.7 4L8 11.400l-3.600 1.900.7-4L2.200 6.500l4-.6z" />,
  starOn: (
    <path
      d="m8 2.200 1.800 3.700 4 .6-2.900 2.800.7 4L8 11.400l-3.600 1.900.7-4L2.200 6.500l4-.6z"
      fill="currentColor"
    />
  ),
  chevronRight: <path d="m6.500 4.500 3.500 3.500-3.500 3.500" />,
  plus: <path d="M8 3v10M3 8h10" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  trash: <path d="M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.6 9h5.800l.6-9M7 7v4M9 7v4" />,
  pencil: <path d="m3 13 .6-2.800L10.800 3l2.200 2.200-7.200 7.200zM9.400 4.400l2.200 2.200" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.3" />
      <path d="m10.300 10.300 3.500 3.500" />
    </>
  ),
  external: <path d="M9 2.500h4.500V7M13.500 2.500 7.500 8.500M11 9v4.500H2.500V5H7" />,
  inbox: (
    <>
      <path d="M2 9.500 4 3.500h8l2 6v3.500H2z" />
      <path d="M2 9.500h3.500l1 2h3l1-2H14" />
    </>
  ),
  history: (
    <>
      <path d="M2.800 5.200A6 6 0 1 1 2 8M2.500 2.500v3h3" />
      <path d="M8 5v3.200l2.200 1.300" />
    </>
  ),
  people: (
    <>
      <circle cx="6" cy="5.500" r="2.300" />
      <path d="M1.800 13a4.200 4.200 0 0 1 8.400 0M10.500 3.500a2.200 2.200 0 0 1 0 4.200M12 9.300a4 4 0 0 1 2.300 3.700" />
    </>
  ),
  comment: <path d="M2.500 3h11v8H8l-3 2.500V11H2.500z" />,
  file: <path d="M4 2h5l3.500 3.500V14H4zM9 2v3.500h3.500" />,
  more: (
    <>
      <circle cx="3.5" cy="8" r=".9" fill="currentColor" stroke="none" />
      <circle cx="8" cy="8" r=".9" fill="currentColor" stroke="none" />
      <circle cx="12.5" cy="8" r=".9" fill="currentColor" stroke="none" />
    </>
  ),
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof SHAPES;

/** Always beside a word or inside something that has a name, so it is silent itself. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? styles.small : styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

/** The one thing that moves for longer than a moment: something is at work. */
export function Spinner() {
  return (
    <svg className={styles.spinner} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" className={styles.track} />
      <circle cx="8" cy="8" r="5.5" className={styles.arc} />
    </svg>
  );
}

export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M1.500 17.500h17" className={styles.logoGround} />
      <path d="M2 6.500 18 14.500" className={styles.logoBeam} />
      <path d="M6.200 2.200 14 6.100l-1.600 3.200-7.800-3.900z" className={styles.logoHull} />
      <path d="M6 9v8M10.500 11.200v6.300M15 13.400v4" className={styles.logoPost} />
    </svg>
  );
}
