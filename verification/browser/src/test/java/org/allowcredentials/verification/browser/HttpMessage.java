package org.allowcredentials.verification.browser;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One HTTP/1.1 message, read from a connection or written by hand. */
final class HttpMessage {

  private static final int LONGEST = 1 << 20;

  private final MessageHead head;
  private final byte[] raw;
  private final String body;

  private HttpMessage(MessageHead head, byte[] raw, String body) {
    this.head = head;
    this.raw = raw;
    this.body = body;
  }

  /** A message without a body: the complete head, lines ended by CR LF. */
  static HttpMessage of(String head) {
    return new HttpMessage(MessageHead.parse(head), head.getBytes(StandardCharsets.ISO_8859_1), "");
  }

  MessageHead head() {
    return head;
  }

  /** The payload, without the framing. */
  String body() {
    return body;
  }

  /** Writes every byte of it as it came, framing included. */
  void writeTo(OutputStream out) throws IOException {
    out.write(raw);
    out.flush();
  }

  /** Reads a request; empty if the connection ended instead. */
  static Optional<HttpMessage> readRequest(InputStream in) throws IOException {
    return read(in, false, false);
  }

  /**
   * Reads an answer.
   *
   * @param toHead whether the request was HEAD, whose answer has no body
   */
  static HttpMessage readResponse(InputStream in, boolean toHead) throws IOException {
    return read(in, true, toHead)
        .orElseThrow(() -> new EOFException("the server closed without an answer"));
  }

  private static Optional<HttpMessage> read(InputStream in, boolean response, boolean toHead)
      throws IOException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    if (!readHead(in, raw)) {
      return Optional.empty();
    }
    MessageHead head = MessageHead.parse(raw.toString(StandardCharsets.ISO_8859_1));
    String body = "";
    if (!response || (!toHead && mayHaveBody(head))) {
      body = readBody(in, head, response, raw);
    }
    return Optional.of(new HttpMessage(head, raw.toByteArray(), body));
  }

  private static boolean mayHaveBody(MessageHead response) {
    String status = response.startLine().split(" ", -1)[1];
    return !status.equals("204") && !status.equals("304") && !status.startsWith("1");
  }

  private static boolean readHead(InputStream in, ByteArrayOutputStream raw) throws IOException {
    int matched = 0;
    while (matched < 4) {
      int next = in.read();
      if (next < 0) {
        if (raw.size() == 0) {
          return false;
        }
        throw new EOFException("the connection ended within a head");
      }
      put(raw, next);
      boolean expected = next == (matched % 2 == 0 ? '\r' : '\n');
      matched = expected ? matched + 1 : next == '\r' ? 1 : 0;
    }
    return true;
  }

  private static String readBody(
      InputStream in, MessageHead head, boolean response, ByteArrayOutputStream raw)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Optional<String> length = head.value("Content-Length");
    if (head.has("Transfer-Encoding")) {
      readChunks(in, raw, body);
    } else if (length.isPresent()) {
      copy(in, Integer.parseInt(length.get()), raw, body);
    } else if (response) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        put(raw, next);
        body.write(next);
      }
    }
    return body.toString(StandardCharsets.UTF_8);
  }

  private static void readChunks(
      InputStream in, ByteArrayOutputStream raw, ByteArrayOutputStream body) throws IOException {
    while (true) {
      String size = readLine(in, raw);
      int length = Integer.parseInt(size.split(";", -1)[0].strip(), 16);
      if (length == 0) {
        while (!readLine(in, raw).isEmpty()) {
          // a trailer, which we only pass on
        }
        return;
      }
      copy(in, length, raw, body);
      readLine(in, raw);
    }
  }

  private static String readLine(InputStream in, ByteArrayOutputStream raw) throws IOException {
    StringBuilder line = new StringBuilder();
    while (true) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the connection ended within a line");
      }
      put(raw, next);
      if (next == '\n') {
        return line.toString().stripTrailing();
      }
      line.append((char) next);
    }
  }

  private static void copy(
      InputStream in, int length, ByteArrayOutputStream raw, ByteArrayOutputStream body)
      throws IOException {
    for (int i = 0; i < length; i++) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the connection ended within a body");
      }
      put(raw, next);
      body.write(next);
    }
  }

  private static void put(ByteArrayOutputStream raw, int next) throws IOException {
    if (raw.size() >= LONGEST) {
      throw new IOException("a message of more than " + LONGEST + " bytes");
    }
    raw.write(next);
  }
}
