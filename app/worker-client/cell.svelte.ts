/** A value that is followed by whatever draws it. Classes made of cells need no compiler, and are tested without one. */
export class Cell<Value> {
  value: Value;

  constructor(value: Value) {
    this.value = $state.raw(value);
  }
}
