import { expect, test } from "vitest";
import { openEventReader } from "./open-event-reader.ts";

const STREAM = ': hello\n\ndata: {"a":1}\n\nevent: x\r\nid: 7\r\ndata:{"b":"é"}\r\n\r\ndata: one\ndata: two\n\ndata: [DONE]\n\ndata: never closed\n';
const DATA = ['{"a":1}', '{"b":"é"}', "one\ntwo", "[DONE]"];

test("data come out whole, however the stream was cut", () => {
  for (let size = 1; size <= STREAM.length; size += 1) {
    const { read } = openEventReader();
    const events: string[] = [];
    for (let at = 0; at < STREAM.length; at += size) events.push(...read(STREAM.slice(at, at + size)));
    expect(events).toEqual(DATA);
  }
});

test("an event without data is none", () => {
  expect(openEventReader().read("event: ping\n\n: still here\n\ndata\n\n")).toEqual([]);
});
