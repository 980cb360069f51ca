package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** A reader whose use is noticed, and fails. */
@Provider
@Consumes("application/x-loud")
public class LoudReader implements MessageBodyReader<StringBuilder> {

  /** Called by servers. */
  public LoudReader() {}

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == StringBuilder.class;
  }

  @Override
  public StringBuilder readFrom(
      Class<StringBuilder> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> httpHeaders,
      InputStream entityStream) {
    Ledger.note("entity read");
    throw new Unprocessable();
  }
}
