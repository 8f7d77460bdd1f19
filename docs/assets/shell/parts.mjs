/** Puts the two parts of the runtime together: each stub in the core's code gets the function body that comes next in the rest. */

const HEAD = 8; // bytes before the first section
const CODE = 10; // the section of function bodies
const STUB = 3; // bytes of a body that only stops; no other body is as short, or it is in the rest too

/** @param {Uint8Array} core @param {Uint8Array} rest @returns {Blob} the whole module */
export function joined(core, rest) {
  const from = new Reader(core, HEAD);
  const more = new Reader(rest, 0);
  /** @type {BlobPart[]} */
  const parts = [core.subarray(0, HEAD)];
  while (from.place < core.length) {
    const begin = from.place;
    const kind = core[from.place++];
    const body = from.take(from.number());
    if (kind !== CODE) {
      parts.push(core.subarray(begin, from.place));
      continue;
    }
    const code = filled(new Reader(body, 0), more);
    const size = code.reduce((sum, each) => sum + each.length, 0);
    parts.push(new Uint8Array([CODE]), packed(size), ...code);
  }
  return new Blob(parts);
}

/** @param {Reader} code @param {Reader} more */
function filled(code, more) {
  const count = code.number();
  const parts = [packed(count)];
  for (let place = 0; place < count; place += 1) {
    const own = code.take(code.number());
    const body = isStub(own) ? more.take(more.number()) : own;
    parts.push(packed(body.length), body);
  }
  return parts;
}

/** @param {Uint8Array} body */
function isStub(body) {
  return body.length === STUB && body[0] === 0 && body[1] === 0;
}

/** A number as WebAssembly packs it. @param {number} value */
function packed(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128);
  return new Uint8Array([...bytes, value]);
}

class Reader {
  /** @param {Uint8Array} bytes @param {number} place */
  constructor(bytes, place) {
    this.bytes = bytes;
    this.place = place;
  }

  number() {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.bytes[this.place++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }

  /** @param {number} size */
  take(size) {
    this.place += size;
    return this.bytes.subarray(this.place - size, this.place);
  }
}
