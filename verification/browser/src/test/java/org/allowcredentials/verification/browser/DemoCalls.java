package org.allowcredentials.verification.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The calls that pages make to the demo API, and how to read its answers. */
final class DemoCalls {

  static final String SESSION = "/session";
  static final String ACCOUNTS = "/accounts";
  static final String ACCOUNT = "/accounts/1";
  static final String PAYMENTS = "/accounts/1/payments";
  static final String RATES = "/rates";
  static final String INTERNAL = "/internal";

  private static final String JSON = "application/json";

  private DemoCalls() {}

  static Call logIn() {
    return Call.of("POST", Origins.API + SESSION)
        .body(JSON, "{\"user\":\"ada\"}")
        .withCredentials();
  }

  static Call logOut() {
    return Call.of("DELETE", Origins.API + SESSION).withCredentials();
  }

  static Call accounts() {
    return Call.get(Origins.API + ACCOUNTS).withCredentials();
  }

  /** PUT with JSON: the browser asks first. */
  static Call rename(String label) {
    return Call.of("PUT", Origins.API + ACCOUNT)
        .body(JSON, "{\"label\":\"" + label + "\"}")
        .withCredentials();
  }

  /** DELETE: the browser asks first. */
  static Call closeAccount() {
    return Call.of("DELETE", Origins.API + ACCOUNT).withCredentials();
  }

  /** POST with plain text: the browser sends it without asking. */
  static Call pay() {
    return Call.of("POST", Origins.API + PAYMENTS)
        .body("text/plain", "10 EUR to grace")
        .withCredentials();
  }

  static Call rates() {
    return Call.get(Origins.API + RATES);
  }

  static Call internal() {
    return Call.get(Origins.API + INTERNAL);
  }

  /** How many payments the API really executed from account 1, as it tells its own page. */
  static int payments(Page listedPage) {
    return account(listedPage).path("payments").asInt(-1);
  }

  /** The name of account 1, as the API tells its own page. */
  static String label(Page listedPage) {
    return account(listedPage).path("label").asText();
  }

  private static JsonNode account(Page listedPage) {
    Seen.Answer answer = listedPage.send(accounts()).answer();
    try {
      for (JsonNode account : new ObjectMapper().readTree(answer.body())) {
        if (account.path("id").asText().equals("1")) {
          return account;
        }
      }
    } catch (JsonProcessingException noJson) {
      throw new AssertionError("no list of accounts: " + answer, noJson);
    }
    throw new AssertionError("no account 1: " + answer);
  }
}
