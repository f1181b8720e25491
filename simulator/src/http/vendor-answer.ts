/** An answer that ends a call early, in the exact shape of the vendor. */
export type VendorAnswer = { status: number; headers?: Record<string, string>; body: unknown };

/** Thrown by a handler; the server's error handler sends the answer. */
export class VendorRefusal extends Error {
  readonly answer: VendorAnswer;
  constructor(answer: VendorAnswer) {
    super(`answered ${answer.status}`);
    this.name = "VendorRefusal";
    this.answer = answer;
  }
}
