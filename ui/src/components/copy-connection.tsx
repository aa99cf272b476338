import { useEffect, useState } from "react";
import { useCommand } from "../api/queries";
import { Button } from "../ui/button";

/** Copies a connection string with its password: Rust puts it into the clipboard, the window never sees it. */
export function useCopyConnection() {
  const copy = useCommand("connection_string_copy");
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (copied) {
      const timer = setTimeout(() => setCopied(false), 4000);
      return () => clearTimeout(timer);
    }
  }, [copied]);
  return {
    copy: (endpointId: string, login: { database: string; role: string }) =>
      copy.mutate({ endpointId, ...login }, { onSuccess: () => setCopied(true) }),
    copied,
    error: copy.error,
    isPending: copy.isPending,
  };
}

export function CopyConnectionButton({
  of,
  endpointId,
  login,
  label = false,
}: {
  of: string;
  endpointId: string | null;
  login: { database: string; role: string } | null;
  label?: boolean;
}) {
  const { copy, copied, error, isPending } = useCopyConnection();
  const off =
    endpointId === null
      ? "There is no endpoint."
      : login === null
        ? "There is no database or role yet."
        : null;
  const name = copied
    ? `Connection string of ${of} copied`
    : error
      ? `Connection string of ${of} was not copied: ${error.message}`
      : `Copy connection string of ${of}`;
  return (
    <>
      <Button
        kind={label ? "plain" : "ghost"}
        size="tiny"
        icon={copied ? "check" : error ? "warning" : "copy"}
        aria-label={name}
        title={off ?? name}
        off={off}
        busy={isPending}
        onClick={() => {
          if (endpointId !== null && login !== null) {
            copy(endpointId, login);
          }
        }}
      >
        {label ? (copied ? "Copied" : error ? "Not copied" : "Copy") : undefined}
      </Button>
      <span role="status" className="visually-hidden">
        {copied || error ? name : ""}
      </span>
    </>
  );
}
