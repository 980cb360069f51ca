package org.allowcredentials.samples.misuse;

import org.allowcredentials.AllowCredentials;

/** What the resource calls: "here it holds for all resources at once". */
@AllowCredentials(origins = "https://app.example.com")
public class AccountService {

  /**
   * Returns what nobody may read.
   *
   * @return the balance
   */
  public String balance() {
    return "0.00";
  }
}
