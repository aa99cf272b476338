import { createContext, useContext, useEffect } from "react";
import type { Colour } from "../api/generated/Colour";

export interface ViewState {
  /** The environment on which the whole view acts. */
  colour: Colour | null;
  /** What stands behind the project in the title bar. */
  crumbs: readonly string[];
}

export const EMPTY_VIEW: ViewState = { colour: null, crumbs: [] };

export const ViewContext = createContext<(view: ViewState) => void>(() => undefined);

/** Tells the frame which environment this view acts on and how it is called. */
export function useView(colour: Colour | null, ...crumbs: string[]): void {
  const tell = useContext(ViewContext);
  const joined = crumbs.join("\n");
  useEffect(() => {
    tell({ colour, crumbs: joined === "" ? [] : joined.split("\n") });
    return () => tell(EMPTY_VIEW);
  }, [tell, colour, joined]);
}
