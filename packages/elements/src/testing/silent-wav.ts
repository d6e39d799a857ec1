/** A WAV file with some seconds of silence: 8 bits, 8 kHz, one channel. */
export function silentWav(seconds: number): Uint8Array<ArrayBuffer> {
  const rate = 8000;
  const size = seconds * rate;
  const file = new Uint8Array(44 + size).fill(128);
  const view = new DataView(file.buffer);
  const word = (at: number, letters: string) => {
    for (const [index, letter] of [...letters].entries()) file[at + index] = letter.charCodeAt(0);
  };
  word(0, 'RIFF');
  view.setUint32(4, 36 + size, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  word(36, 'data');
  view.setUint32(40, size, true);
  return file;
}
