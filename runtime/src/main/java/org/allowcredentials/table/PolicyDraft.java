package org.allowcredentials.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A policy as written: nothing in it is checked, and it allows nothing. The same rules make a
 * policy of it in the compiler and, where a value comes from the configuration, at the start.
 *
 * @param credentials whether it is an {@code @AllowCredentials}; else it is an
 *     {@code @AllowOrigins}
 * @param origins the origins
 * @param allowedHeaders request headers to allow
 * @param exposedHeaders response headers to expose
 * @param maxAge how long a preflight's answer may be kept, in seconds
 * @param dangerousOrigins guarded origins with their reasons
 */
public record PolicyDraft(
    boolean credentials,
    List<Value> origins,
    List<Value> allowedHeaders,
    List<Value> exposedHeaders,
    int maxAge,
    List<Dangerous> dangerousOrigins) {

  /** What {@code maxAge} is where nothing is said, in seconds. */
  public static final int DEFAULT_MAX_AGE = 1800;

  /**
   * A string exactly as somebody wrote it, and where.
   *
   * @param value the string, not trimmed or checked in any way
   * @param place where it is
   */
  public record Value(String value, Place place) {}

  /**
   * An entry of {@code dangerousOrigins}.
   *
   * @param origin the origin
   * @param reason why it is allowed all the same
   */
  public record Dangerous(Value origin, Value reason) {}

  /** Takes copies of the lists. */
  public PolicyDraft {
    origins = List.copyOf(origins);
    allowedHeaders = List.copyOf(allowedHeaders);
    exposedHeaders = List.copyOf(exposedHeaders);
    dangerousOrigins = List.copyOf(dangerousOrigins);
  }

  /**
   * Returns a draft of an {@code @AllowCredentials}.
   *
   * @param origins the attribute {@code origins}
   * @return a builder
   */
  public static Builder allowCredentials(String... origins) {
    return new Builder(true, written("origins", Arrays.asList(origins)));
  }

  /**
   * Returns a draft of an {@code @AllowOrigins}.
   *
   * @param origins the attribute {@code value}
   * @return a builder
   */
  public static Builder allowOrigins(String... origins) {
    return new Builder(false, written("value", Arrays.asList(origins)));
  }

  /**
   * Returns the same draft with other origins.
   *
   * @param replaced the origins
   * @return a draft
   */
  public PolicyDraft withOrigins(List<Value> replaced) {
    return new PolicyDraft(
        credentials, replaced, allowedHeaders, exposedHeaders, maxAge, dangerousOrigins);
  }

  private static List<Value> written(String attribute, List<String> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Value(values.get(i), Place.attribute(attribute, i)))
        .toList();
  }

  /** Puts the attributes of an annotation together; each value gets its place. */
  public static final class Builder {
    private final boolean credentials;
    private final List<Value> origins;
    private List<Value> allowedHeaders = List.of();
    private List<Value> exposedHeaders = List.of();
    private int maxAge = DEFAULT_MAX_AGE;
    private final List<Dangerous> dangerousOrigins = new ArrayList<>();

    private Builder(boolean credentials, List<Value> origins) {
      this.credentials = credentials;
      this.origins = origins;
    }

    /**
     * Sets the attribute {@code allowedHeaders}.
     *
     * @param names the names
     * @return this
     */
    public Builder allowedHeaders(String... names) {
      allowedHeaders = written("allowedHeaders", Arrays.asList(names));
      return this;
    }

    /**
     * Sets the attribute {@code exposedHeaders}.
     *
     * @param names the names
     * @return this
     */
    public Builder exposedHeaders(String... names) {
      exposedHeaders = written("exposedHeaders", Arrays.asList(names));
      return this;
    }

    /**
     * Sets the attribute {@code maxAge}.
     *
     * @param seconds the seconds
     * @return this
     */
    public Builder maxAge(int seconds) {
      maxAge = seconds;
      return this;
    }

    /**
     * Adds an entry to the attribute {@code dangerousOrigins}.
     *
     * @param origin the origin
     * @param reason the reason
     * @return this
     */
    public Builder dangerousOrigin(String origin, String reason) {
      Place.Attribute place = dangerousPlace(dangerousOrigins.size());
      dangerousOrigins.add(
          new Dangerous(
              new Value(origin, place.member("value")), new Value(reason, place.member("reason"))));
      return this;
    }

    /**
     * Adds many entries to the attribute {@code dangerousOrigins}. Called by tables.
     *
     * @param originsAndReasons each origin, followed by its reason
     * @return this
     */
    public Builder dangerousOrigins(String... originsAndReasons) {
      for (int i = 0; i < originsAndReasons.length; i += 2) {
        dangerousOrigin(originsAndReasons[i], originsAndReasons[i + 1]);
      }
      return this;
    }

    private static Place.Attribute dangerousPlace(int index) {
      return new Place.Attribute("dangerousOrigins", OptionalInt.of(index), "");
    }

    /**
     * Returns the draft.
     *
     * @return a draft, unchecked
     */
    public PolicyDraft build() {
      return new PolicyDraft(
          credentials, origins, allowedHeaders, exposedHeaders, maxAge, dangerousOrigins);
    }
  }
}
