export function useFakeBackend(): void {}
