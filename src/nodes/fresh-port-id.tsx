/** An id for an exit that a marketer adds. Never one that was used before: the numbers of an old exit stay its own. */
export const freshPortId = (): string => crypto.randomUUID().slice(0, 8);
