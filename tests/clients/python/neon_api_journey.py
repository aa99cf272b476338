"""Neon's Python package (PyPI neon-api) does all it can against the server at NEON_API_HOST.

It knows no snapshots. Its base_url has to end with a slash.
"""

import os
import time

from neon_api import NeonAPI
from neon_api.exceptions import NeonAPIError

neon = NeonAPI(os.environ["NEON_API_KEY"], base_url=os.environ["NEON_API_HOST"] + "/")


def settled(project_id):
    while True:
        operations = neon.operations(project_id, limit=100).operations
        states = {str(getattr(one.status, "value", one.status)) for one in operations}
        assert "failed" not in states, operations
        if states == {"finished"}:
            return
        time.sleep(0.05)


def refused(call, words):
    try:
        call()
    except NeonAPIError as error:
        assert words in str(error), error
    else:
        raise AssertionError("was not refused")


assert neon.me().name == "owner"
made = neon.project_create(project={"name": "harbour"})
project = made.project.id
settled(project)
assert neon.project_update(project, project={"name": "port"}).project.name == "port"
assert neon.project(project).project.name == "port"
assert [one.id for one in neon.projects(limit=10).projects] == [project]
assert neon.projects(shared=True).projects == []

main = neon.branches(project).branches[0]
kid = neon.branch_create(
    project,
    branch={"name": "kid", "parent_id": main.id},
    endpoints=[{"type": "read_write"}],
).branch.id
settled(project)
neon.branch_update(project, kid, branch={"name": "child"})
assert neon.branch(project, kid).branch.name == "child"

password = neon.role_create(project, kid, "ada").role.password
settled(project)
assert neon.role_password_reset(project, kid, "ada").role.password != password
settled(project)
# It asks with POST, where Neon's API has GET.
refused(lambda: neon.role_password_reveal(project, kid, "ada"), "route not found")
assert sorted(one.name for one in neon.roles(project, kid).roles) == ["ada", "neondb_owner"]
neon.database_create(project, kid, database={"name": "ledger", "owner_name": "ada"})
settled(project)
assert neon.database(project, kid, "ledger").database.owner_name == "ada"
neon.database_update(project, kid, "ledger", database={"name": "books"})
settled(project)
assert sorted(one.name for one in neon.databases(project, kid).databases) == ["books", "neondb"]
uri = neon.connection_uri(project, "neondb", "neondb_owner").uri
assert uri.startswith("postgresql://neondb_owner:"), uri

endpoint = next(one for one in neon.endpoints(project).endpoints if one.branch_id == kid)
neon.endpoint_suspend(project, endpoint.id)
settled(project)
neon.endpoint_start(project, endpoint.id)
settled(project)
neon.endpoint_update(project, endpoint.id, endpoint={"disabled": True})
settled(project)
assert neon.endpoint(project, endpoint.id).endpoint.disabled
neon.endpoint_delete(project, endpoint.id)
settled(project)

neon.database_delete(project, kid, "books")
settled(project)
neon.role_delete(project, kid, "ada")
settled(project)
refused(lambda: neon.branch_delete(project, main.id), "cannot delete")
neon.branch_delete(project, kid)
settled(project)
refused(lambda: neon.branch(project, kid), "branch not found")

key = neon.api_key_create(key_name="ci")
assert [one.name for one in neon.api_keys()] == ["first", "ci"]
assert neon.api_key_revoke(str(key.id)).revoked
neon.project_delete(project)
