// One query with Node's own driver: node query.mjs SQL, the connection string in DATABASE_URL.
// Prints the rows as JSON.
import pg from "pg";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const { rows } = await client.query(process.argv[2]);
await client.end();
console.log(JSON.stringify(rows));
