/** A phone has no keys to move with. */
export function useKeys(_within: string, _keys: Readonly<Record<string, () => void>>): void {}
