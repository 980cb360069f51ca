package org.allowcredentials.table;

/**
 * The formats of a table. A table names a constant of this type, so that one which is newer than
 * the run time cannot pass for something else.
 */
public enum TableFormat {
  /** Endpoints with their drafts; the rules run again when the table is loaded. */
  V1
}
