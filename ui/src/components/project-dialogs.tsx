import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Connection } from "../api/generated/Connection";
import { queries, useCommand, useOverview } from "../api/queries";
import { Button, Why } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Field, Select, TextInput } from "../ui/field";
import { fieldError } from "../ui/format";
import { FormDialog } from "./form-dialog";
import { RemovalWords, removalReason } from "./removal";
import { TypedName, typedNameReason } from "./typed-name";

interface Named {
  id: string;
  name: string;
}

export type ProjectQuestion =
  | { kind: "rename"; connection: Connection; project: Named }
  | { kind: "delete"; connection: Connection; project: Named };

const REASON = "project-reason";

export function ProjectDialog({ question, onClose }: { question: ProjectQuestion; onClose: () => void }) {
  switch (question.kind) {
    case "rename":
      return (
        <RenameProjectDialog connection={question.connection} project={question.project} onClose={onClose} />
      );
    case "delete":
      return (
        <DeleteProjectDialog connection={question.connection} project={question.project} onClose={onClose} />
      );
  }
}

/** On a connection that answers, where there is one. */
export function NewProjectDialog({ onClose }: { onClose: () => void }) {
  const connections = useOverview().data?.connections ?? [];
  const [connectionId, setConnectionId] = useState(
    (connections.find((each) => each.state.kind !== "failed") ?? connections[0])?.id ?? "",
  );
  const [chosen, setChosen] = useState<string>();
  const [name, setName] = useState("");
  const organizations = useQuery({ ...queries.organizations(connectionId), enabled: connectionId !== "" });
  const create = useCommand("project_create");
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const organizationId = chosen ?? organizations.data?.[0]?.id ?? null;
  const choices = useQuery({
    ...queries.projectChoices(connectionId, organizationId),
    enabled: connectionId !== "" && organizations.isSuccess,
  });
  const regions = choices.data?.regions ?? [];
  const versions = choices.data?.pg_versions ?? [];
  const [region, setRegion] = useState<string>();
  const [version, setVersion] = useState<string>();
  const trimmed = name.trim();
  const off =
    connectionId === ""
      ? "Add a connection first."
      : trimmed === ""
        ? "Type a name first."
        : organizations.isPending
          ? "Waits for the organisations."
          : choices.isLoading
            ? "Waits for the regions."
            : null;
  const begin = () => {
    create.mutate(
      {
        connectionId,
        project: {
          name: trimmed,
          organization_id: organizationId,
          region_id: region ?? null,
          pg_version: version === undefined ? null : Number(version),
        },
      },
      {
        onSuccess: (job) => {
          onClose();
          void navigate({ to: "/jobs/$jobId", params: { jobId: job.id } });
        },
      },
    );
  };
  return (
    <FormDialog
      title="New project"
      description="The server makes it with one branch and an endpoint. Say which branch is which environment afterwards."
      onClose={onClose}
      focus={input}
      off={off}
      busy={create.isPending}
      action="Make the project"
      onSubmit={begin}
    >
      <Field label="Name" error={fieldError(create.error)}>
        {(props) => (
          <TextInput
            {...props}
            ref={input}
            value={name}
            maxLength={64}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label="Connection">
        {({ id }) => (
          <Select
            id={id}
            value={connectionId}
            options={connections.map((each) => ({
              value: each.id,
              label: each.state.kind === "failed" ? `${each.name} (does not answer)` : each.name,
            }))}
            onChange={(next) => {
              setConnectionId(next);
              setChosen(undefined);
              setRegion(undefined);
              setVersion(undefined);
            }}
          />
        )}
      </Field>
      {organizations.data && organizations.data.length > 0 && organizationId !== null && (
        <Field label="Organisation">
          {({ id }) => (
            <Select
              id={id}
              value={organizationId}
              options={organizations.data.map((each) => ({ value: each.id, label: each.name }))}
              onChange={(next) => {
                setChosen(next);
                setRegion(undefined);
              }}
            />
          )}
        </Field>
      )}
      {regions.length > 1 && (
        <Field label="Region" hint="Where its data lies. It cannot be changed later.">
          {(props) => (
            <Select
              {...props}
              value={region ?? regions[0]?.id ?? ""}
              options={regions.map((each) => ({ value: each.id, label: each.name }))}
              onChange={setRegion}
            />
          )}
        </Field>
      )}
      {versions.length > 1 && (
        <Field label="PostgreSQL version" hint="It cannot be changed later.">
          {(props) => (
            <Select
              {...props}
              value={version ?? String(versions[0])}
              options={versions.map((each) => ({ value: String(each), label: `PostgreSQL ${each}` }))}
              onChange={setVersion}
            />
          )}
        </Field>
      )}
      {organizations.error && <ErrorNote error={organizations.error} />}
      {choices.error && (
        <ErrorNote
          error={{ ...choices.error, next: "The server chooses the region and the version of PostgreSQL." }}
        />
      )}
      {create.error && create.error.code !== "bad_input" && <ErrorNote error={create.error} />}
    </FormDialog>
  );
}

function RenameProjectDialog({
  connection,
  project,
  onClose,
}: {
  connection: Connection;
  project: Named;
  onClose: () => void;
}) {
  const [name, setName] = useState(project.name);
  const rename = useCommand("project_rename");
  const input = useRef<HTMLInputElement>(null);
  const trimmed = name.trim();
  const off =
    trimmed === "" ? "Type a name first." : trimmed === project.name ? "It is called so already." : null;
  const save = () => {
    rename.mutate(
      { connectionId: connection.id, projectId: project.id, name: trimmed },
      { onSuccess: onClose },
    );
  };
  return (
    <FormDialog
      title={`Rename ${project.name}`}
      description={`The name changes on ${connection.name}, for everybody who uses it there. Ids and connection strings stay.`}
      onClose={onClose}
      focus={input}
      off={off}
      busy={rename.isPending}
      action="Rename"
      onSubmit={save}
    >
      <Field label="Name" error={fieldError(rename.error)}>
        {(props) => (
          <TextInput
            {...props}
            ref={input}
            value={name}
            maxLength={64}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {rename.error && rename.error.code !== "bad_input" && <ErrorNote error={rename.error} />}
    </FormDialog>
  );
}

function DeleteProjectDialog({
  connection,
  project,
  onClose,
}: {
  connection: Connection;
  project: Named;
  onClose: () => void;
}) {
  const removal = useQuery(queries.projectRemoval(connection.id, project.id));
  const remove = useCommand("project_delete");
  const [typed, setTyped] = useState("");
  const name = removal.data?.name ?? project.name;
  const off = removalReason(removal.data, removal.isError) ?? typedNameReason(name, typed);
  return (
    <Dialog
      title={`Delete project ${name}`}
      description={
        <>
          It is deleted on {connection.name} by its id, <code>{project.id}</code>. Slipway cannot bring it
          back.
        </>
      }
      onClose={onClose}
      note={off !== null && <Why id={REASON}>{off}</Why>}
      actions={
        <Button
          kind={off === null ? "danger" : "plain"}
          icon="trash"
          off={off}
          reasonId={REASON}
          busy={remove.isPending}
          onClick={() =>
            remove.mutate(
              { connectionId: connection.id, projectId: project.id, typedName: typed },
              { onSuccess: onClose },
            )
          }
        >
          Delete project
        </Button>
      }
    >
      <RemovalWords removal={removal.data} error={removal.error} verb="deleted" />
      {removal.data && removal.data.blocked === null && (
        <TypedName name={name} purpose="to delete it" value={typed} onChange={setTyped} />
      )}
      {remove.error && <ErrorNote error={remove.error} />}
    </Dialog>
  );
}
