package org.allowcredentials.processor;

/** How a finding is shown. */
enum Severity {
  OFF,
  NOTE,
  WARN,
  ERROR
}
