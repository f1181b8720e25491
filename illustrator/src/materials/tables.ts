// Look-up tables: what powers and sigmoids cost a million times a page.
export const LQ = 160,
  D0 = 0.3,
  D1 = 2.3,
  POW = new Float32Array(LQ * 256);
for (let q = 0; q < LQ; q++) for (let c = 0; c < 256; c++) POW[q * 256 + c] = 255 * Math.pow(c / 255, D0 + ((D1 - D0) * q) / (LQ - 1));
export const SIG = new Float32Array(512);
for (let i = 0; i < 512; i++) SIG[i] = 1 / (1 + Math.exp(-(i - 256) / 32)); // sigmoid over -8..8
