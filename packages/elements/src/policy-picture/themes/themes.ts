import type { Palette } from '@mingce/schema/vocabulary';

/** Colours of a picture beyond those of the palette, without their prefix `--policy-picture-`. */
export type PictureColor =
  | 'paper'
  | 'tint'
  | 'line'
  | 'rule'
  | 'seal'
  | 'deep'
  | 'deep-strong'
  | 'on-deep'
  | 'on-deep-muted'
  | 'highlight'
  | 'on-highlight'
  | 'scene-1'
  | 'scene-2'
  | 'scene-3'
  | 'scene-4';

export type PictureColors = Readonly<Record<PictureColor, string>>;

const red: PictureColors = {
  paper: '#fffdfa',
  tint: '#fbf3ec',
  line: '#e8d8cc',
  rule: '#c9a998',
  seal: '#b01b20',
  deep: '#8c1217',
  'deep-strong': '#741015',
  'on-deep': '#fff8ef',
  'on-deep-muted': '#f7d9c8',
  highlight: '#ffd48a',
  'on-highlight': '#5a0d10',
  'scene-1': '#9c171c',
  'scene-2': '#a9242a',
  'scene-3': '#b93a3a',
  'scene-4': '#c9534c',
};

/** Colours that each theme adds to the palette of its name. `themes.test.ts` checks the contrast of every pair. */
export const pictureThemes: Readonly<Record<Palette, PictureColors>> = {
  red,
  blue: {
    paper: '#fcfdff',
    tint: '#eff4fb',
    line: '#d4dfed',
    rule: '#9db4d2',
    seal: '#0b57a8',
    deep: '#0a2c5e',
    'deep-strong': '#08244e',
    'on-deep': '#f4f9ff',
    'on-deep-muted': '#c0d6f1',
    highlight: '#ffcb66',
    'on-highlight': '#3a2600',
    'scene-1': '#0e3670',
    'scene-2': '#134484',
    'scene-3': '#1a569f',
    'scene-4': '#2c72c4',
  },
  green: {
    paper: '#fcfefb',
    tint: '#eef5ef',
    line: '#d2e2d6',
    rule: '#97b7a2',
    seal: '#17683f',
    deep: '#0e4a2d',
    'deep-strong': '#0b3d25',
    'on-deep': '#f3fbf4',
    'on-deep-muted': '#c3e2ce',
    highlight: '#f6d365',
    'on-highlight': '#33290a',
    'scene-1': '#135636',
    'scene-2': '#1b6641',
    'scene-3': '#287a50',
    'scene-4': '#3f9467',
  },
  warm: {
    paper: '#fffdf8',
    tint: '#fcf4e7',
    line: '#eddabf',
    rule: '#cbaa80',
    seal: '#a3490a',
    deep: '#8a3b08',
    'deep-strong': '#733005',
    'on-deep': '#fff9ef',
    'on-deep-muted': '#f8e2c6',
    highlight: '#ffd37a',
    'on-highlight': '#4a2300',
    'scene-1': '#984710',
    'scene-2': '#ab5719',
    'scene-3': '#c06a26',
    'scene-4': '#d6843b',
  },
  ink: {
    paper: '#fcfbf7',
    tint: '#f3f1ea',
    line: '#dbd8cc',
    rule: '#a9a89c',
    seal: '#a5331f',
    deep: '#22302f',
    'deep-strong': '#1a2625',
    'on-deep': '#f7f5ec',
    'on-deep-muted': '#cfd6cb',
    highlight: '#e9c9a0',
    'on-highlight': '#3b1a10',
    'scene-1': '#2a3a39',
    'scene-2': '#354846',
    'scene-3': '#475c58',
    'scene-4': '#667d76',
  },
  contrast: {
    paper: '#ffffff',
    tint: '#ffffff',
    line: '#595959',
    rule: '#000000',
    seal: '#00297a',
    deep: '#000000',
    'deep-strong': '#000000',
    'on-deep': '#ffffff',
    'on-deep-muted': '#ffffff',
    highlight: '#ffeb00',
    'on-highlight': '#000000',
    'scene-1': '#1a1a1a',
    'scene-2': '#262626',
    'scene-3': '#404040',
    'scene-4': '#595959',
  },
};

export const pictureColors = Object.keys(red) as PictureColor[];

/** On a dark screen the paper is the palette's dark surface; the bands keep their colours. */
export const darkPaper: Readonly<Partial<Record<PictureColor, string>>> = {
  paper: 'surface',
  tint: 'sunken',
  line: 'border',
  rule: 'control',
  seal: 'accent',
};
