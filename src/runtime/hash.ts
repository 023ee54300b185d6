/**
 * MurmurHash3 (x86, 32 bit) over UTF-16 code units; public-domain algorithm by Austin Appleby.
 * Ids and chance are derived with it, so that preview, production and a replay agree.
 */
export function hash32(text: string, seed: number): number {
  let hash = seed | 0;
  for (let index = 0; index < text.length; index++) {
    let block = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
    hash = mixed(hash, block);
  }
  return finish(hash ^ text.length);
}

/** Three hashes of one text, each as `hash32` makes it; together they take half as long. */
export function threeHashes(
  text: string,
  seeds: readonly [number, number, number],
): [number, number, number] {
  let [a, b, c] = seeds;
  for (let index = 0; index < text.length; index++) {
    let block = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
    a = mixed(a, block);
    b = mixed(b, block);
    c = mixed(c, block);
  }
  const { length } = text;
  return [finish(a ^ length), finish(b ^ length), finish(c ^ length)];
}

function mixed(hash: number, block: number): number {
  const mixing = hash ^ block;
  return (Math.imul((mixing << 13) | (mixing >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
