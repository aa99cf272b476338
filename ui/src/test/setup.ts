import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Generous, because machines that test are often busy; what is waited for is a state.
configure({ asyncUtilTimeout: 10_000 });

// Layout does not exist here; what asks for it gets an answer that fits a small window.
Element.prototype.scrollIntoView = () => undefined;
if (typeof window.PointerEvent === "undefined") {
  window.PointerEvent = window.MouseEvent as typeof window.PointerEvent;
}

afterEach(() => {
  cleanup();
  localStorage.clear();
  document.body.innerHTML = "";
});
