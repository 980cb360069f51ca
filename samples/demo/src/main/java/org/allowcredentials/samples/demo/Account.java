package org.allowcredentials.samples.demo;

/**
 * An account of the demo's bank.
 *
 * @param id what the path names it by
 * @param label what its owner calls it
 * @param payments how many payments were really executed
 */
record Account(String id, String label, int payments) {

  /** Returns this account under another label. */
  Account labelled(String newLabel) {
    return new Account(id, newLabel, payments);
  }

  /** Returns this account with one more payment executed. */
  Account paid() {
    return new Account(id, label, payments + 1);
  }
}
