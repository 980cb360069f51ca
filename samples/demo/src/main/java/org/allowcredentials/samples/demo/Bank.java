package org.allowcredentials.samples.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The accounts of one running demo, in memory. */
final class Bank {

  private final Map<String, Account> accounts = new LinkedHashMap<>();

  /** A bank with two accounts and no payment yet. */
  Bank() {
    accounts.put("1", new Account("1", "Everyday", 0));
    accounts.put("2", new Account("2", "Savings", 0));
  }

  /** Returns all accounts, in the order in which they were opened. */
  synchronized List<Account> accounts() {
    return List.copyOf(accounts.values());
  }

  /** Returns the account under its new label, or nothing if there is no such account. */
  Optional<Account> rename(String id, String label) {
    return change(id, account -> account.labelled(label));
  }

  /** Returns the account after the payment, or nothing if there is no such account. */
  Optional<Account> pay(String id) {
    return change(id, Account::paid);
  }

  /** Returns the account that was closed, or nothing if there was none. */
  synchronized Optional<Account> close(String id) {
    return Optional.ofNullable(accounts.remove(id));
  }

  private synchronized Optional<Account> change(String id, UnaryOperator<Account> operation) {
    return Optional.ofNullable(
        accounts.computeIfPresent(id, (key, account) -> operation.apply(account)));
  }
}
