export type Pin = { since: string, who: string | null, why: string, run_id: string | null, run_number: number, };
