/**
 * The annotation processor: reads annotated classes, asks the rules, reports, and writes a table
 * for each class that is clean.
 *
 * <p>{@link org.allowcredentials.processor.CorsProcessor} holds the rounds; {@code ElementReader}
 * reads; {@code PlacementRules} and the rules of the run time judge; {@code Reporter} alone prints;
 * {@code TableWriter} and {@code ServicesIndex} write.
 */
@NullMarked
package org.allowcredentials.processor;

import org.jspecify.annotations.NullMarked;
