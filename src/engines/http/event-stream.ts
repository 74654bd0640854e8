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
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  yield* rest.split(/\r\n|\n|\r/);
}
