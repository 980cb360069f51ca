package org.allowcredentials.processor;

import java.util.List;

/**
 * An endpoint, as far as the rules for header names look at it.
 *
 * @param name the endpoint in words
 * @param derivedHeaders the request headers that its code reads
 * @param readsUser whether it asks who is signed in
 */
record EndpointUse(String name, List<String> derivedHeaders, boolean readsUser) {

  /** Takes a copy of the list. */
  EndpointUse {
    derivedHeaders = List.copyOf(derivedHeaders);
  }
}
