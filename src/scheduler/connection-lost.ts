/**
 * The database went away: nobody knows whether the last thing said to it was heard. It says nothing about the work that
 * was under way, so no contact is to blame; whoever claims next sees how far it came.
 */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}
