/** The line of each name of a file: `Order`, `Order.note`, `Order.State.OPEN`, `Orders.Read`, and `package`. */
export type ProtoPlaces = ReadonlyMap<string, number>;

const NOISE = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

const blank = (text: string): string => text.replace(NOISE, (noise) => noise.replace(/[^\n]/g, ' '));

const TOKEN =
  /\n|\{|\}|\bpackage\s+[\w.]+|\b(?<block>message|enum|service|oneof|extend|group)\s+(?<name>[\w.]+)|\brpc\s+(?<rpc>\w+)|(?<member>\w+)\s*=\s*-?(?:0x[\da-f]+|\d+)\s*(?=[[;{])/gi;

/** A block that adds no name to the path of what stands in it. */
const NAMELESS = /^(?:oneof|extend)$/;

/** Finds where names stand, without a full parse. */
export const protoPlaces = (source: string): ProtoPlaces => {
  const places = new Map<string, number>();
  const open: (string | null)[] = [];
  let line = 1;
  let pending: string | null = null;
  const put = (name: string, at = line): void => {
    const key = [...open, name].filter((part) => part !== null).join('.');
    if (!places.has(key)) places.set(key, at);
  };
  for (const { 0: token, groups = {} } of blank(source).matchAll(TOKEN)) {
    const { block, name, rpc, member } = groups;
    if (token === '{') {
      open.push(pending);
      pending = null;
    } else if (token === '}') open.pop();
    else if (block !== undefined && name !== undefined) {
      put(name);
      pending = NAMELESS.test(block) ? null : name;
    } else if (token.startsWith('package')) put('package');
    else if (rpc !== undefined) put(rpc);
    else if (member !== undefined) put(member);
    line += token.split('\n').length - 1;
  }
  return places;
};
