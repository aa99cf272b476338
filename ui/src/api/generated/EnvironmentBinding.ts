import type { Possibility } from "./Possibility";
import type { Served } from "./Served";
export type EnvironmentBinding = { recorded: Served | null, recorded_how: string | null, found: Served | null, differences: Array<string>, can_adopt: Possibility, };
