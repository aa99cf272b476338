import { useEffect, useState } from "react";
import { Button, type ButtonProps } from "./button";

/** Puts a text that is no secret into the clipboard, and says for a moment that it did. */
export function CopyButton({
  text,
  children,
  ...rest
}: Pick<ButtonProps, "kind" | "size" | "aria-label"> & { text: string; children: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied !== null) {
      const timer = setTimeout(() => setCopied(null), 4000);
      return () => clearTimeout(timer);
    }
  }, [copied]);
  const said = copied === null ? null : copied ? "Copied" : "Could not be copied";
  return (
    <>
      <Button
        size="tiny"
        {...rest}
        icon={copied ? "check" : "copy"}
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {said ?? children}
      </Button>
      {/* A label that changes under the focus is read out to nobody. */}
      <span role="status" className="visually-hidden">
        {said !== null && `${said}: ${rest["aria-label"] ?? children}`}
      </span>
    </>
  );
}
