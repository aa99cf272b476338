import { useEffect, useState } from "react";
import { useCommand } from "../api/queries";
import { Button } from "../ui/button";

/** Rust chooses the first ones where nothing is given. */
export interface Login {
  database: string;
  role: string;
}

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
    copy: (endpointId: string, login: Login | null) =>
      copy.mutate(
        { endpointId, database: login?.database ?? null, role: login?.role ?? null },
        { onSuccess: () => setCopied(true) },
      ),
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
  endpointId: string;
  login: Login | null;
  label?: boolean;
}) {
  const { copy, copied, error, isPending } = useCopyConnection();
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
        title={name}
        busy={isPending}
        onClick={() => copy(endpointId, login)}
      >
        {label ? (copied ? "Copied" : error ? "Not copied" : "Copy") : undefined}
      </Button>
      <span role="status" className="visually-hidden">
        {copied || error ? name : ""}
      </span>
    </>
  );
}
