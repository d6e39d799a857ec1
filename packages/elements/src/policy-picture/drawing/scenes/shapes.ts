import { type SVGTemplateResult, svg } from 'lit';

/** Shapes of a scene, 1080 px wide, with the ground at 300 px. */
export type Scene = () => SVGTemplateResult;

/** Shapes that scenes are made of. */
export const windows = (x: number, y: number, columns: number, rows: number, dx: number, dy: number) => {
  let path = '';
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      path += `M${x + column * dx} ${y + row * dy}h${dx * 0.55}v${dy * 0.5}h${-dx * 0.55}z`;
    }
  }
  return path;
};
export const block = (x: number, top: number, width: number) => `M${x} 300V${top}h${width}V300z`;
export const tree = (x: number, base: number, radius: number) =>
  svg`<path d="M${x - 1.5} ${base}h3v${-radius * 1.2}h-3z"/><ellipse cx=${x} cy=${base - radius * 1.5} rx=${radius * 0.72} ry=${radius}/>`;
export const hill = (left: number, peak: number, right: number) =>
  `M0 300V${left}Q270 ${peak} 540 ${(left + right) / 2}T1080 ${right}V300z`;
