import type { Palette } from '@mingce/schema/vocabulary';

/** The colour tokens, without their prefix `--policy-color-`. */
export type ColorToken =
  | 'accent'
  | 'accent-strong'
  | 'accent-soft'
  | 'on-accent'
  | 'text'
  | 'muted'
  | 'surface'
  | 'sunken'
  | 'border'
  | 'control'
  | 'mark'
  | 'positive'
  | 'positive-soft'
  | 'warning'
  | 'warning-soft'
  | 'danger'
  | 'danger-soft'
  | 'focus';

export type Colors = Readonly<Record<ColorToken, string>>;

const light: Colors = {
  accent: '#b3261e',
  'accent-strong': '#8c1a14',
  'accent-soft': '#fbf0ee',
  'on-accent': '#ffffff',
  text: '#1f2329',
  muted: '#59616c',
  surface: '#ffffff',
  sunken: '#f6f7f9',
  border: '#dfe2e7',
  control: '#868d98',
  mark: '#ffedb3',
  positive: '#17653a',
  'positive-soft': '#eaf5ee',
  warning: '#854a00',
  'warning-soft': '#fdf3e1',
  danger: '#a61b14',
  'danger-soft': '#fdeeec',
  focus: '#0b57d0',
};

const dark: Colors = {
  accent: '#ff9f95',
  'accent-strong': '#ffc1ba',
  'accent-soft': '#38211f',
  'on-accent': '#2b0603',
  text: '#e7e9ec',
  muted: '#abb2bc',
  surface: '#171a1f',
  sunken: '#20242a',
  border: '#363c45',
  control: '#7f8793',
  mark: '#574814',
  positive: '#82d3a0',
  'positive-soft': '#18301f',
  warning: '#f0ba66',
  'warning-soft': '#352911',
  danger: '#ff9f95',
  'danger-soft': '#3a1e1b',
  focus: '#9cc4ff',
};

/** 政务红 is the base; each other palette lists its differences. `palettes.test.ts` checks the contrast of every pair. */
export const palettes: Readonly<Record<Palette, { light: Partial<Colors>; dark: Partial<Colors> }>> = {
  red: { light, dark },
  blue: {
    light: { accent: '#0f5aa8', 'accent-strong': '#0a4480', 'accent-soft': '#edf4fb' },
    dark: {
      accent: '#8dbcf5',
      'accent-strong': '#b5d4fa',
      'accent-soft': '#1b2b3e',
      'on-accent': '#05203f',
    },
  },
  green: {
    light: { accent: '#1b6b43', 'accent-strong': '#124f30', 'accent-soft': '#edf6f0' },
    dark: {
      accent: '#82d0a2',
      'accent-strong': '#abe2c1',
      'accent-soft': '#1a2f24',
      'on-accent': '#052817',
    },
  },
  warm: {
    light: {
      accent: '#96491a',
      'accent-strong': '#733612',
      'accent-soft': '#fbf2ea',
      text: '#2a241e',
      muted: '#635a4f',
      sunken: '#faf7f2',
      border: '#e7e0d5',
      control: '#938878',
    },
    dark: {
      accent: '#ecb07c',
      'accent-strong': '#f5cba6',
      'accent-soft': '#33271b',
      'on-accent': '#2e1603',
      muted: '#b8b0a6',
    },
  },
  ink: {
    light: { accent: '#2f4156', 'accent-strong': '#1b2937', 'accent-soft': '#eff2f5' },
    dark: {
      accent: '#b9c7d8',
      'accent-strong': '#d5dfea',
      'accent-soft': '#272e38',
      'on-accent': '#111a25',
    },
  },
  contrast: {
    light: {
      accent: '#00297a',
      'accent-strong': '#001a52',
      'accent-soft': '#eaf0ff',
      'on-accent': '#ffffff',
      text: '#000000',
      muted: '#2e3338',
      surface: '#ffffff',
      sunken: '#f4f4f4',
      border: '#6b6b6b',
      control: '#1a1a1a',
      mark: '#ffe680',
      positive: '#00461c',
      'positive-soft': '#eefaf2',
      warning: '#5c3000',
      'warning-soft': '#fff6e6',
      danger: '#850000',
      'danger-soft': '#fff0f0',
      focus: '#000000',
    },
    dark: {
      accent: '#ffe14d',
      'accent-strong': '#fff0a3',
      'accent-soft': '#262200',
      'on-accent': '#000000',
      text: '#ffffff',
      muted: '#e0e0e0',
      surface: '#000000',
      sunken: '#161616',
      border: '#8c8c8c',
      control: '#ffffff',
      mark: '#5c4a00',
      positive: '#8ff0b4',
      'positive-soft': '#03200f',
      warning: '#ffd080',
      'warning-soft': '#241800',
      danger: '#ffb3ab',
      'danger-soft': '#2a0500',
      focus: '#ffffff',
    },
  },
};

export const colorTokens = Object.keys(light) as ColorToken[];

/** All colours of a palette in one scheme. */
export function colorsOf(palette: Palette, scheme: 'light' | 'dark'): Colors {
  return { ...palettes.red[scheme], ...palettes[palette][scheme] } as Colors;
}
