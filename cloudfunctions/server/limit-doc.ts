/** How often something was tried since a moment. */
export type LimitDoc = { _id: string; from: number; count: number }
