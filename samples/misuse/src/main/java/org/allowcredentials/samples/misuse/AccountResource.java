package org.allowcredentials.samples.misuse;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowOrigins;
import org.allowcredentials.DangerousOrigin;

/** Accounts, of which the pages of one application shall read those of the signed-in user. */
@Path("/accounts")
@AllowCredentials(
    origins = {
      "*", // "open it for now, we tighten it before the release"
      "https://app.example.com/", // copied from the address bar
      "app.example.com", // "http and https shall both work"
      "http://app.example.com", // "the load balancer does TLS, it is http inside"
      "https://App.Example.com", // as it is printed on the letterhead
      "https://app.example.com:443", // "explicit is better than implicit"
      "null", // "that is what the log said: origin null is not allowed"
      "https://.*\\.example\\.com", // taken over from allowedOriginPatterns
      "https://app.example.com, https://admin.example.com", // moved from a properties file
      "https://app.example.com ", // cannot be seen in the review
      "https://10.1:8443", // "short for 10.0.0.1, ping knows it too"
      "https://bücher.example", // as the address bar shows it
      "wss://app.example.com" // "the page opens a WebSocket"
    },
    allowedHeaders = "*", // "it is only headers"
    exposedHeaders = "X-*", // "all of ours begin with X-"
    maxAge = 604_800) // "a week saves preflights"
public class AccountResource {

  /** Two policies: "both apply, and the stricter one wins". */
  @GET
  @AllowCredentials(origins = "https://app.example.com")
  @AllowOrigins("*")
  public String list() {
    return secret();
  }

  /** A reason that is none: "the compiler wanted one". */
  @GET
  @Path("terminal")
  @AllowCredentials(
      origins = "https://app.example.com",
      dangerousOrigins = @DangerousOrigin(value = "http://intranet.example.com", reason = ""))
  public String terminal() {
    return secret();
  }

  /** A helper: "what it returns must be allowed too". */
  @AllowCredentials(origins = "https://app.example.com")
  private String secret() {
    return "the balance";
  }
}
