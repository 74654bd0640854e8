/**
 * Reads server-sent events: the data of each event, as the HTML standard reads them (section 9.2.6), except that an
 * event counts even where the stream ends without the blank line after it, which some servers leave out.
 */

export async function* readEventData(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let data: string[] = [];
  for await (const line of readLines(chunks)) {
    if (line === '' && data.length) {
      yield data.join('\n');
      data = [];
    }
    const [, value] = /^data(?:: ?|$)(.*)$/s.exec(line) ?? [];
    if (value !== undefined) data.push(value);
  }
  if (data.length) yield data.join('\n');
}

/** Lines end in LF, CR or both; a CR at the end of a piece waits for the LF that may come with the next. */
async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = '';
  let held = '';
  for await (const chunk of chunks) {
    const text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    // Only what is new is looked through: a line may come in thousands of pieces.
    const [first = '', ...others] = text.slice(0, text.length - held.length).split(/\r\n|\n|\r/);
    line += first;
    for (const other of others) {
      yield line;
      line = other;
    }
  }
  yield* (line + held + decoder.decode()).split(/\r\n|\n|\r/);
}
