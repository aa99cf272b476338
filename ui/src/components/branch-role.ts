import type { BranchRole } from "../api/generated/BranchRole";
import type { IconName } from "../ui/icon";

/** What a branch is for. */
export const BRANCH_ROLE: Record<BranchRole, { word: string; icon: IconName }> = {
  environment: { word: "served now", icon: "plug" },
  child: { word: "child branch", icon: "branch" },
  backup: { word: "backup", icon: "backup" },
  candidate: { word: "candidate", icon: "clock" },
  other: { word: "root branch", icon: "database" },
};
