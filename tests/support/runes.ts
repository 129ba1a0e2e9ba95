/** For classes that are tested as they are written: where nothing is drawn, a state is no more than its value. */
const asItIs = <Value>(value: Value): Value => value;
Object.assign(globalThis, { $state: Object.assign(asItIs, { raw: asItIs }) });
