package org.allowcredentials.samples.demo;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is logged in to one running demo. A session is an opaque random token, kept in memory. */
final class Sessions {

  private static final int TOKEN_BYTES = 24;
  private static final int MOST_SESSIONS = 1_000;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> users = new LinkedHashMap<>();

  /** Returns the token of a new session; the oldest session ends when there are too many. */
  synchronized String open(String user) {
    if (users.size() == MOST_SESSIONS) {
      users.remove(users.keySet().iterator().next());
    }
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    users.put(token, user);
    return token;
  }

  /** Returns the user of a session, or nothing if there is no such session. */
  synchronized Optional<String> user(String token) {
    return Optional.ofNullable(users.get(token));
  }

  /** Ends a session, if there is one. */
  synchronized void close(String token) {
    users.remove(token);
  }
}
