/** Where an API key of Neon's is made. The shell opens only addresses that it knows itself. */
export const NEON_KEYS_PAGE = "https://console.neon.tech/app/settings/api-keys";
