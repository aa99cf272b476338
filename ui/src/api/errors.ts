import type { Failure } from "./generated/Failure";

function isCommandError(thrown: unknown): thrown is Failure {
  return (
    typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string"
  );
}

/** Whatever a command threw, in the shape in which errors are shown. */
export function asCommandError(thrown: unknown): Failure {
  if (thrown instanceof Error) {
    return { code: null, message: "The window could not do this", reason: thrown.message, next: null };
  }
  if (isCommandError(thrown)) {
    return {
      code: thrown.code ?? null,
      message: thrown.message,
      reason: thrown.reason ?? null,
      next: thrown.next ?? null,
    };
  }
  return { code: null, message: "Slipway refused this", reason: String(thrown), next: null };
}
