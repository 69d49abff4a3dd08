/** Version of the engine; a contract's digest contains it, so a new version drafts a new contract. */
export const ENGINE_VERSION = '0.1.0';
