package org.allowcredentials.table;

/**
 * The formats of a table. A table names a constant of this type, so that one of another format
 * cannot pass for one that this run time reads (CORS503): compile the class again, with the
 * processor of the same version as the run time.
 */
public enum TableFormat {
  /** Endpoints with their policies, those of an {@code Application} among them. No longer read. */
  V1,
  /**
   * Endpoints with what the nearest annotation says of each, a policy or another thing or nothing,
   * and with their request headers. The policy of an {@code Application} is in its own table only.
   * No longer read.
   */
  V2,
  /** The same, of all classes of a package that were compiled together. */
  V3
}
