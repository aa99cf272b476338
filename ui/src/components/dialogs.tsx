import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { BranchItem } from "../api/generated/BranchItem";
import type { Deletable } from "../api/generated/Deletable";
import type { Environment } from "../api/generated/Environment";
import type { EnvironmentRef } from "../api/generated/EnvironmentRef";
import type { RollBackTo } from "../api/generated/RollBackTo";
import { AddEnvironmentDialog } from "./add-environment-dialog";
import { AdoptDialog } from "./adopt-dialog";
import { AllowPromotesDialog } from "./allow-promotes-dialog";
import { BranchDialog } from "./branch-dialog";
import { CheckDialog } from "./check-dialog";
import { CompareDialog } from "./compare-dialog";
import { AddConnectionDialog } from "./connection-dialogs";
import { DeleteDialog } from "./delete-dialog";
import { DropTestDialog } from "./drop-test-dialog";
import { EditEnvironmentDialog } from "./edit-environment-dialog";
import { PolicyDialog } from "./policy-dialog";
import { NewProjectDialog } from "./project-dialogs";
import { RemoveEnvironmentDialog } from "./remove-environment-dialog";
import { RollBackDialog } from "./roll-back-dialog";
import { SnapshotDialog } from "./snapshot-dialog";

/** What can be asked in front of a view. */
export type Question =
  | { kind: "delete"; what: Deletable; id: string; name: string; environment: Environment | null }
  | { kind: "branch"; parent: { id: string; name: string }; environment: Environment | null }
  | { kind: "snapshot"; environment: Environment }
  | { kind: "roll_back"; environment: Environment; to: RollBackTo | null }
  | { kind: "drop_test"; environment: Environment }
  | { kind: "compare"; source: EnvironmentRef; target: EnvironmentRef }
  | { kind: "edit_environment"; environment: Environment }
  | { kind: "policy"; environment: Environment }
  | { kind: "check"; environment: Environment; position: number | null }
  | { kind: "adopt"; environment: Environment }
  | { kind: "allow_promotes"; environment: Environment }
  | { kind: "remove_environment"; environment: Environment }
  | { kind: "add_environment" }
  | { kind: "add_connection" }
  | { kind: "new_project" };

const AskContext = createContext<(question: Question) => void>(() => undefined);

export const useAsk = () => useContext(AskContext);

export function DialogHost({ children }: { children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const close = useCallback(() => setQuestion(null), []);
  const dialog = useMemo(() => question && dialogOf(question, close), [question, close]);
  return (
    <AskContext value={setQuestion}>
      {children}
      {dialog}
    </AskContext>
  );
}

function dialogOf(question: Question, close: () => void): ReactNode {
  switch (question.kind) {
    case "delete":
      return (
        <DeleteDialog
          what={question.what}
          id={question.id}
          name={question.name}
          environment={question.environment}
          onClose={close}
        />
      );
    case "branch":
      return <BranchDialog parent={question.parent} environment={question.environment} onClose={close} />;
    case "snapshot":
      return <SnapshotDialog environment={question.environment} onClose={close} />;
    case "roll_back":
      return <RollBackDialog environment={question.environment} to={question.to} onClose={close} />;
    case "drop_test":
      return <DropTestDialog environment={question.environment} onClose={close} />;
    case "compare":
      return <CompareDialog source={question.source} target={question.target} onClose={close} />;
    case "edit_environment":
      return <EditEnvironmentDialog environment={question.environment} onClose={close} />;
    case "policy":
      return <PolicyDialog environment={question.environment} onClose={close} />;
    case "check":
      return <CheckDialog environment={question.environment} position={question.position} onClose={close} />;
    case "adopt":
      return <AdoptDialog environment={question.environment} onClose={close} />;
    case "allow_promotes":
      return <AllowPromotesDialog environment={question.environment} onClose={close} />;
    case "remove_environment":
      return <RemoveEnvironmentDialog environment={question.environment} onClose={close} />;
    case "add_environment":
      return <AddEnvironmentDialog onClose={close} />;
    case "add_connection":
      return <AddConnectionDialog onClose={close} />;
    case "new_project":
      return <NewProjectDialog onClose={close} />;
  }
}

/** The branch that an environment serves, as the parent of a child. */
export function servedBranch(environment: Environment): { id: string; name: string } | null {
  return environment.branch_id === null
    ? null
    : { id: environment.branch_id, name: environment.branch_name ?? environment.name };
}

/** Which database and role a branch's connection string is copied for, when nobody chose. */
export function firstLogin(
  item: Pick<BranchItem, "databases" | "roles">,
): { database: string; role: string } | null {
  const database = item.databases[0];
  const role = item.roles[0];
  return database === undefined || role === undefined ? null : { database, role };
}
