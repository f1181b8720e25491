export const SAMPLE_RATE = 24_000;
export type SpeechFormat = "mp3" | "wav" | "pcm";
export const CONTENT_TYPES: Record<SpeechFormat, string> = { mp3: "audio/mpeg", wav: "audio/wav", pcm: "audio/pcm" };

/** Spoken slowly, to a child. */
const CHARACTERS_PER_SECOND = 13;
const BYTES_PER_SAMPLE = 2;

/** Sound as long as the text would take to say: a soft humming in WAV and PCM, silence in MP3. */
export function makeSpeech(format: SpeechFormat, text: string): Buffer {
  const seconds = Math.max(0.5, [...text].length / CHARACTERS_PER_SECOND);
  if (format === "mp3") return makeSilentMp3(seconds);
  const samples = hum(Math.ceil(seconds * SAMPLE_RATE));
  return format === "pcm" ? samples : Buffer.concat([wavHeader(samples.length), samples]);
}

/** One second, repeated; its frequencies are whole so that the seam is not heard. */
const SECOND = Buffer.alloc(SAMPLE_RATE * BYTES_PER_SAMPLE);
for (let index = 0; index < SAMPLE_RATE; index += 1) {
  const at = (2 * Math.PI * index) / SAMPLE_RATE;
  const swell = 0.5 + 0.5 * Math.sin(at * 3);
  SECOND.writeInt16LE(Math.round(3000 * swell * (Math.sin(at * 220) + 0.4 * Math.sin(at * 440))), index * BYTES_PER_SAMPLE);
}

function hum(sampleCount: number): Buffer {
  return Buffer.alloc(sampleCount * BYTES_PER_SAMPLE, SECOND);
}

function wavHeader(dataBytes: number): Buffer {
  const header = Buffer.alloc(44);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(36 + dataBytes, 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(SAMPLE_RATE, 24);
  header.writeUInt32LE(SAMPLE_RATE * BYTES_PER_SAMPLE, 28);
  header.writeUInt16LE(BYTES_PER_SAMPLE, 32);
  header.writeUInt16LE(BYTES_PER_SAMPLE * 8, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(dataBytes, 40);
  return header;
}

/** MPEG-2 Layer III, 24 kHz, mono, 32 kbit/s: a frame of 96 bytes lasts 24 ms; without side information it is silent. */
const FRAME_HEADER = Buffer.from([0xff, 0xf3, 0x44, 0xc4]);
const FRAME_BYTES = 96;
const FRAME_SECONDS = 576 / SAMPLE_RATE;

function makeSilentMp3(seconds: number): Buffer {
  const frame = Buffer.alloc(FRAME_BYTES);
  FRAME_HEADER.copy(frame);
  return Buffer.alloc(Math.ceil(seconds / FRAME_SECONDS) * FRAME_BYTES, frame);
}
