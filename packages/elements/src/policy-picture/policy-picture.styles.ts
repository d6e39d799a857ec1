import { endStyles } from './drawing/end.styles.js';
import { frameStyles } from './drawing/frame.styles.js';
import { heroStyles } from './drawing/hero.styles.js';
import { sheetOf } from './drawing/picture-styles.js';
import { amountStyles } from './drawing/pieces/amount.styles.js';
import { barStyles } from './drawing/pieces/bar.styles.js';
import { discStyles } from './drawing/pieces/disc.styles.js';
import { itemPiecesStyles } from './drawing/pieces/item-pieces.styles.js';
import { panelStyles } from './drawing/pieces/panel.styles.js';
import { signStyles } from './drawing/pieces/sign.styles.js';
import { tableStyles } from './drawing/pieces/table.styles.js';
import { sceneStyles } from './drawing/scenes/scene.styles.js';
import { warningStyles } from './drawing/warning.styles.js';
import file from './export/file.styles.js';
import { layouts } from './layouts/layouts.js';
import themes from './themes/themes.styles.js';
import { toolsStyles } from './tools.styles.js';

const frame = [toolsStyles, frameStyles, heroStyles, endStyles, warningStyles];
const pieces = [amountStyles, barStyles, discStyles, signStyles, panelStyles, itemPiecesStyles, tableStyles];

/** A picture in every theme and layout, on a phone, on a page, on paper, and on its way into a file. */
export default [
  themes,
  sceneStyles,
  sheetOf([...frame, ...pieces, ...Object.values(layouts).map(({ styles }) => styles)]),
  file,
];
