/** A mini-program has no address bar. */
export function keepInAddress(_path: string, _query: Readonly<Record<string, string>>): void {}
