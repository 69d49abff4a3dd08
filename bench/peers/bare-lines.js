// The least that JSON Lines in, JSON Lines out can cost: parse each line and print it again.
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(JSON.parse(line))}\n`);
}
