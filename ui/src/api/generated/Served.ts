export type Served = { endpoint_id: string | null, branch_id: string, branch_name: string | null, protected: boolean | null, };
