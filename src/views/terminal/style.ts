import { styleText } from 'node:util';
import type { RiskLevel } from '../../documents/risk-level.ts';

/** What a text is, which decides its colour. */
export type Ink = 'title' | 'quiet' | 'bad' | 'warning' | 'good' | 'plain';

/** How a terminal wants its text. Without colour every character of ours is ASCII. */
export type Style = {
  /** Columns of a line. */
  readonly width: number;
  readonly paint: (ink: Ink, text: string) => string;
  readonly arrow: string;
  readonly bar: string;
  readonly ellipsis: string;
};

/** What a caller says about its terminal: columns of a line, and whether colour is wanted. */
export type TextOptions = { readonly width: number; readonly colour: boolean };

const FORMATS = {
  title: ['bold'],
  quiet: ['dim'],
  bad: ['bold', 'red'],
  warning: ['yellow'],
  good: ['green'],
} as const;

/** Colour of a level or severity. */
export const INK_OF_LEVEL: Readonly<Record<RiskLevel, Ink>> = {
  critical: 'bad',
  high: 'bad',
  medium: 'warning',
  low: 'good',
};

const NARROWEST = 40;

/** The style for a terminal; one narrower than 40 columns is treated as 40 columns wide. */
export const styleFor = ({ width, colour }: TextOptions): Style => ({
  width: Math.max(width, NARROWEST),
  // Whether the stream takes colour was the caller's decision.
  paint: (ink, text) =>
    colour && ink !== 'plain' && text !== '' ? styleText([...FORMATS[ink]], text, { validateStream: false }) : text,
  arrow: colour ? '→' : '->',
  bar: colour ? '│' : '|',
  ellipsis: colour ? '…' : '...',
});
