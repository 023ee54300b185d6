/** Something that keeps the product from starting and that the person can do something about; the message is one plain sentence. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
