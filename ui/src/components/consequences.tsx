import { Icon } from "../ui/icon";
import dialogs from "./dialogs.module.css";

/** What follows of it, one sentence a line: what is lost with a warning, the rest to know. */
export function Consequences({ sentences }: { sentences: { lost: boolean; text: string }[] }) {
  return (
    <ul className={dialogs.consequences}>
      {sentences.map(({ lost, text }) => (
        <li key={text}>
          <span className={lost ? dialogs.bad : dialogs.sub}>
            <Icon name={lost ? "warning" : "info"} />
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
