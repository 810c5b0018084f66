export declare function ensureBuilt(wanted: { functions?: boolean; h5?: boolean; weapp?: boolean }): void
