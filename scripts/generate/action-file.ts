import { stringify } from 'yaml';
import { INPUTS } from '../../src/documents/inputs.ts';
import { OUTPUTS } from '../../src/documents/outputs.ts';

const HEADER = '# Generated from src/documents/inputs.ts and outputs.ts by `npm run generate`; edit those.\n';

/** The action's manifest. */
export const actionFile = (): string =>
  HEADER +
  stringify(
    {
      name: 'Chaos Negotiator',
      description:
        'Can this deployment fail safely, and will the service stay inside its SLOs? Drafts a deployment contract for every change.',
      author: 'Chaos Negotiator',
      branding: { icon: 'shield', color: 'purple' },
      inputs: Object.fromEntries(
        Object.entries(INPUTS).map(([name, { description, default: standard }]) => [
          name,
          { description, required: false, ...(standard === '' ? {} : { default: standard }) },
        ]),
      ),
      outputs: Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }])),
      runs: { using: 'node24', main: 'dist/index.js' },
    },
    { lineWidth: 120, singleQuote: true },
  );
