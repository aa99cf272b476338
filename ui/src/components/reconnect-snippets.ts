/** How to come back after a lost connection, for one driver. */
export interface Snippet {
  id: string;
  name: string;
  /** What the code does not say. */
  note: string;
  code: string;
}

export const SNIPPETS: Snippet[] = [
  {
    id: "node-postgres",
    name: "node-postgres",
    note: "Without a listener for “error” an idle connection that ends takes the process with it.",
    code: `import pg from "pg";

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  connectionTimeoutMillis: 10_000,
});
pool.on("error", (error) => console.warn("an idle connection was lost:", error.message));

const LOST = /^(57P0[123]|08...|ECONNRESET|ECONNREFUSED|EPIPE)$/;
const isLost = (error) => LOST.test(error.code ?? "") || /terminated|timeout/i.test(error.message);

export async function inTransaction(work, tries = 6) {
  for (let attempt = 1; ; attempt += 1) {
    let client;
    try {
      client = await pool.connect();
      await client.query("BEGIN");
      const result = await work(client);
      await client.query("COMMIT");
      client.release();
      return result;
    } catch (error) {
      client?.release(error); // closed, not put back into the pool
      if (attempt === tries || !isLost(error)) throw error;
      await new Promise((again) => setTimeout(again, 50 * 2 ** attempt));
    }
  }
}`,
  },
  {
    id: "psycopg",
    name: "psycopg 3",
    note: "The pool checks a connection before it gives it out, so only the one in use at that moment fails.",
    code: `import os, time
import psycopg
from psycopg_pool import ConnectionPool

pool = ConnectionPool(
    os.environ["DATABASE_URL"],
    check=ConnectionPool.check_connection,
    timeout=10,
    open=True,
)

def in_transaction(work, tries=6):
    for attempt in range(1, tries + 1):
        try:
            with pool.connection() as connection:  # commits, or rolls back
                return work(connection)
        except psycopg.OperationalError:
            if attempt == tries:
                raise
            time.sleep(0.05 * 2**attempt)`,
  },
  {
    id: "jdbc",
    name: "JDBC with HikariCP",
    note: "The pool tests connections that lay idle and opens new ones; what was in use has to be repeated.",
    code: `HikariConfig config = new HikariConfig();
config.setJdbcUrl(System.getenv("JDBC_URL")); // with ?tcpKeepAlive=true&socketTimeout=30
config.setConnectionTimeout(10_000);
HikariDataSource pool = new HikariDataSource(config);

<T> T inTransaction(SqlWork<T> work, int tries) throws Exception {
  for (int attempt = 1; ; attempt++) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      T result = work.apply(connection);
      connection.commit();
      return result;
    } catch (SQLException error) {
      String state = error.getSQLState() == null ? "" : error.getSQLState();
      boolean lost = state.startsWith("08") || state.startsWith("57P")
          || error instanceof SQLTransientConnectionException;
      if (!lost || attempt == tries) throw error;
      Thread.sleep(50L << attempt);
    }
  }
}`,
  },
  {
    id: "pgx",
    name: "Go pgx",
    note: "pgxpool throws broken connections away; the transaction that was open has to be begun again.",
    code: `func inTransaction(ctx context.Context, pool *pgxpool.Pool, work func(pgx.Tx) error) error {
	for attempt := 1; ; attempt++ {
		err := pgx.BeginFunc(ctx, pool, work)
		if err == nil || attempt == 6 || !lost(err) {
			return err
		}
		time.Sleep(50 * time.Millisecond << attempt)
	}
}

func lost(err error) bool {
	var said *pgconn.PgError
	if errors.As(err, &said) {
		return strings.HasPrefix(said.Code, "57P") || strings.HasPrefix(said.Code, "08")
	}
	var connecting *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connecting) || errors.As(err, &network) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}`,
  },
  {
    id: "sqlalchemy",
    name: "SQLAlchemy",
    note: "pool_pre_ping replaces a connection that was ended while it lay in the pool.",
    code: `import os, time
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError, OperationalError

engine = create_engine(os.environ["DATABASE_URL"], pool_pre_ping=True)

def in_transaction(work, tries=6):
    for attempt in range(1, tries + 1):
        try:
            with engine.begin() as connection:  # commits, or rolls back
                return work(connection)
        except DBAPIError as error:
            lost = error.connection_invalidated or isinstance(error, OperationalError)
            if not lost or attempt == tries:
                raise
            time.sleep(0.05 * 2**attempt)`,
  },
  {
    id: "activerecord",
    name: "ActiveRecord",
    note: "From Rails 7.1 on, connection_retries in database.yml lets it repeat reads by itself; transactions need this.",
    code: `# config/database.yml
#   production:
#     url: <%= ENV["DATABASE_URL"] %>
#     connection_retries: 3
#     retry_deadline: 30

def in_transaction(tries: 6)
  attempt = 0
  begin
    attempt += 1
    ActiveRecord::Base.transaction { yield }
  rescue ActiveRecord::ConnectionNotEstablished, ActiveRecord::ConnectionFailed
    raise if attempt == tries
    sleep(0.05 * 2**attempt)
    retry
  end
end`,
  },
  {
    id: "prisma",
    name: "Prisma",
    note: "Prisma opens new connections by itself; the call that met the lost one has to be repeated.",
    code: `import { Prisma, PrismaClient } from "@prisma/client";

export const prisma = new PrismaClient();
const LOST = new Set(["P1001", "P1002", "P1017", "P2024"]);

function codeOf(error: unknown): string | undefined {
  if (error instanceof Prisma.PrismaClientKnownRequestError) return error.code;
  if (error instanceof Prisma.PrismaClientInitializationError) return error.errorCode;
  return undefined;
}

export async function repeated<T>(work: () => Promise<T>, tries = 6): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === tries || !LOST.has(codeOf(error) ?? "")) throw error;
      await new Promise((again) => setTimeout(again, 50 * 2 ** attempt));
    }
  }
}

// await repeated(() => prisma.$transaction([ … ]));`,
  },
];
