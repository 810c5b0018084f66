/** A mini-program's page is told apart by its card when it is shared; it has no head that others read. */
export function useAbout(_title: string | undefined, _description: string): void {}
