package org.allowcredentials.table;

/**
 * A string exactly as somebody wrote it, and where.
 *
 * @param value the string, not trimmed or checked in any way
 * @param place where it stands
 */
public record Written(String value, Place place) {}
